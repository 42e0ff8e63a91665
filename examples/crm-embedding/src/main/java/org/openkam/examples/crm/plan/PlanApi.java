package org.openkam.examples.crm.plan;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
import org.openkam.examples.crm.FindingView;
import org.openkam.examples.crm.InvalidInput;
import org.openkam.examples.crm.Refusal;
import org.openkam.examples.crm.Versions;
import org.openkam.jackson.KamJson;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.PlanStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of an account, in the library's own JSON. */
@RestController
@RequestMapping("/api/accounts/{id}/plan")
public class PlanApi {
  private final Plans plans;
  private final PlanStore store;
  private final KamJson json = KamJson.json();

  PlanApi(Plans plans, PlanStore store) {
    this.plans = plans;
    this.store = store;
  }

  /** Why a plan is presented. */
  public record Presentation(String why) {}

  /** Where a plan should go, and why. */
  public record Decision(PlanStatus status, String why) {}

  /** {@return the last revision of the plan} */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<String> plan(@PathVariable String id) {
    return answer(plans.plan(accountId(id)));
  }

  /** {@return who saved which revision} */
  @GetMapping("/revisions")
  public List<PlanStore.Revision> revisions(@PathVariable String id) {
    return store.revisions(accountId(id));
  }

  /** Writes a draft over the version it was made from; zero for the first. */
  @PutMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<String> write(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody String text,
      Principal user) {
    AccountPlan plan = json.read(text, AccountPlan.class);
    if (!plan.account().equals(accountId(id))) {
      throw Refusal.conflict(
          "the plan is of account '" + plan.account() + "', not of '" + id + "'");
    }
    return answer(plans.write(plan, Versions.seen(version), user.getName()));
  }

  /** {@return what is wrong with a plan that is not stored} */
  @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
  public List<FindingView> check(@RequestBody String text, Locale locale) {
    return FindingView.of(plans.check(json.read(text, AccountPlan.class)), locale);
  }

  /** Presents the plan to management. */
  @PostMapping(path = "/presentation", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<String> present(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody Presentation presentation,
      Principal user) {
    return answer(
        plans.present(accountId(id), Versions.seen(version), user.getName(), presentation.why()));
  }

  /** Approves the plan, sends it back to draft, or the like. */
  @PostMapping(path = "/decision", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<String> decide(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody Decision decision,
      Principal user) {
    return answer(
        plans.decide(
            accountId(id),
            Versions.seen(version),
            decision.status(),
            user.getName(),
            decision.why()));
  }

  private static AccountId accountId(String id) {
    return InvalidInput.ifRefused(() -> AccountId.of(id));
  }

  private ResponseEntity<String> answer(AccountPlan plan) {
    return Versions.ok(plan.version()).body(json.write(plan));
  }
}
