package org.openkam.examples.crm.page;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.examples.crm.FindingView;
import org.openkam.examples.crm.InvalidInput;
import org.openkam.examples.crm.Refusal;
import org.openkam.examples.crm.account.AccountChanges;
import org.openkam.examples.crm.plan.Plans;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.PlanStatus;
import org.openkam.report.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editor of a plan, which says what is wrong while one types. */
@Controller
@RequestMapping("/accounts/{id}/plan")
class PlanPages {
  private final Plans plans;
  private final AccountChanges accounts;

  PlanPages(Plans plans, AccountChanges accounts) {
    this.plans = plans;
    this.accounts = accounts;
  }

  @GetMapping
  String edit(@PathVariable String id, Locale locale, Model model) {
    AccountId account = accountId(id);
    AccountPlan plan = plans.planOrDraft(account);
    show(plan, PlanForm.of(plan), plans.version(account), locale, model);
    model.addAttribute("findings", findings(plan, locale));
    return "plan";
  }

  /** Answers with the findings alone, for the page that is open. */
  @PostMapping("/check")
  String check(@PathVariable String id, @ModelAttribute PlanForm form, Locale locale, Model model) {
    try {
      AccountPlan plan = plans.planOrDraft(accountId(id));
      model.addAttribute(
          "findings", findings(InvalidInput.ifRefused(() -> form.over(plan)), locale));
    } catch (InvalidInput refused) {
      model.addAttribute("findings", List.of(refusal(refused)));
    }
    return "plan :: findings";
  }

  @PostMapping
  String save(
      @PathVariable String id,
      @RequestParam int version,
      @ModelAttribute PlanForm form,
      Locale locale,
      Principal user,
      Model model) {
    AccountId account = accountId(id);
    AccountPlan before = plans.planOrDraft(account);
    try {
      plans.write(InvalidInput.ifRefused(() -> form.over(before)), version, user.getName());
      return "redirect:/accounts/{id}/plan";
    } catch (InvalidInput | Refusal refused) {
      show(before, form, version, locale, model);
      model.addAttribute("findings", List.of(refusal(refused)));
      return "plan";
    }
  }

  @PostMapping("/presentation")
  String present(
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam String why,
      Principal user) {
    plans.present(accountId(id), version, user.getName(), why);
    return "redirect:/accounts/{id}/plan";
  }

  @PostMapping("/decision")
  String decide(
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam PlanStatus status,
      @RequestParam String why,
      Principal user) {
    plans.decide(accountId(id), version, status, user.getName(), why);
    return "redirect:/accounts/{id}/plan";
  }

  private List<FindingView> findings(AccountPlan plan, Locale locale) {
    return FindingView.of(
        plans.check(plan),
        Wording.in(locale)
            .withNames(
                Map.of(plan.account(), accounts.read(plan.account()).stored().account().name())));
  }

  private void show(AccountPlan plan, PlanForm form, int version, Locale locale, Model model) {
    Language language = Language.of(locale);
    model.addAttribute("account", accounts.read(plan.account()).stored().account());
    model.addAttribute("plan", plan);
    model.addAttribute("form", form);
    model.addAttribute("version", version);
    model.addAttribute(
        "sections",
        plan.template().sections().entrySet().stream()
            .map(section -> new Section(section.getKey(), section.getValue().in(language)))
            .toList());
  }

  /** A question that the plan answers. */
  record Section(String id, String label) {}

  private static FindingView refusal(RuntimeException refused) {
    return new FindingView("REFUSED", "BLOCKING", "", String.valueOf(refused.getMessage()));
  }

  private static AccountId accountId(String id) {
    return InvalidInput.ifRefused(() -> AccountId.of(id));
  }
}
