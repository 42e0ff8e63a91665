package org.openkam.examples.crm.study;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openkam.examples.crm.FindingView;
import org.openkam.examples.crm.Refusal;
import org.openkam.jackson.KamJson;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.study.Study;
import org.openkam.report.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Studies: asked for, watched, and read. */
@RestController
@RequestMapping("/api/studies")
public class StudyApi {
  private static final int REASONS = 3;
  private final Studies studies;
  private final StudyStore store;
  private final Clock clock;
  private final KamJson json = KamJson.json();

  StudyApi(Studies studies, StudyStore store, Clock clock) {
    this.studies = studies;
    this.store = store;
    this.clock = clock;
  }

  /** How far a study is, and its result as soon as there is one. */
  public record StudyView(
      StudyStore.Run run,
      Studies.Progress progress,
      List<Chosen> keyAccounts,
      List<FindingView> findings) {}

  /** A key account with what speaks for it. */
  public record Chosen(String account, String name, double score, List<String> reasons) {}

  /** Asks for a study of what is known on a day, today unless given. */
  @PostMapping
  public ResponseEntity<StudyStore.Run> start(
      @RequestParam(required = false) @Nullable LocalDate asOf, Principal user) {
    StudyStore.Run run = studies.start(asOf == null ? LocalDate.now(clock) : asOf, user.getName());
    return ResponseEntity.accepted().location(URI.create("/api/studies/" + run.id())).body(run);
  }

  /** {@return the studies, latest first} */
  @GetMapping
  public List<StudyStore.Run> runs() {
    return store.runs();
  }

  /** {@return how far a study is, and its result} */
  @GetMapping("/{id}")
  public StudyView study(@PathVariable long id, Locale locale) {
    StudyStore.Run run = store.findRun(id).orElseThrow(() -> Refusal.notFound("study", id));
    Study study = store.find(id).orElse(null);
    return study == null
        ? new StudyView(run, studies.progress(id), List.of(), List.of())
        : new StudyView(
            run,
            studies.progress(id),
            study.keyAccounts().stream().map(key -> chosen(study, key, locale)).toList(),
            FindingView.of(
                Stream.concat(study.dataFindings().stream(), study.selection().findings().stream())
                    .toList(),
                locale));
  }

  /** {@return the study as the library writes it} */
  @GetMapping(path = "/{id}/document", produces = MediaType.APPLICATION_JSON_VALUE)
  public String document(@PathVariable long id) {
    return json.write(result(id));
  }

  /** {@return what has changed since the study before, as the library writes it} */
  @GetMapping(path = "/{id}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
  public String changes(@PathVariable long id) {
    Study before =
        store.findBefore(id).orElseThrow(() -> Refusal.notFound("study before study", id));
    return json.write(result(id).changesSince(before));
  }

  private Study result(long id) {
    return store.find(id).orElseThrow(() -> Refusal.notFound("result of study", id));
  }

  private static Chosen chosen(Study study, KeyAccount key, Locale locale) {
    return new Chosen(
        key.account().value(),
        study.name(key.account()),
        key.score().score(),
        Wording.in(locale).strongest(key.explanation(), REASONS));
  }
}
