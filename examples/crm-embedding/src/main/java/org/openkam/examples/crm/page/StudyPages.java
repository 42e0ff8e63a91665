package org.openkam.examples.crm.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openkam.examples.crm.Refusal;
import org.openkam.examples.crm.study.Studies;
import org.openkam.examples.crm.study.StudyStore;
import org.openkam.report.StudyReport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The studies, and each of them as kam-report shows it. */
@Controller
class StudyPages {
  private final Studies studies;
  private final StudyStore store;
  private final Clock clock;

  StudyPages(Studies studies, StudyStore store, Clock clock) {
    this.studies = studies;
    this.store = store;
    this.clock = clock;
  }

  @GetMapping("/")
  String start() {
    return "redirect:/studies";
  }

  @GetMapping("/studies")
  String list(Model model) {
    model.addAttribute("runs", store.runs());
    model.addAttribute("today", LocalDate.now(clock));
    return "studies";
  }

  @PostMapping("/studies")
  String start(@RequestParam LocalDate asOf, Principal user) {
    return "redirect:/studies/" + studies.start(asOf, user.getName()).id();
  }

  /** Shows a study; one that is not done shows how far it is. */
  @GetMapping("/studies/{id}")
  @Nullable String study(
      @PathVariable long id, Locale locale, Model model, HttpServletResponse response)
      throws IOException {
    StudyStore.Run run = store.findRun(id).orElseThrow(() -> Refusal.notFound("study", id));
    if (run.state() != StudyStore.State.DONE) {
      model.addAttribute("run", run);
      model.addAttribute("progress", studies.progress(id));
      return "study";
    }
    String page = new StudyReport(store.find(id).orElseThrow(), locale).html();
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    // the page says itself, by hashes, which of its scripts and styles may run
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    response.getWriter().write(page);
    return null;
  }
}
