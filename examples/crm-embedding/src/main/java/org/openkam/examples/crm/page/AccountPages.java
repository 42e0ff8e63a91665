package org.openkam.examples.crm.page;

import java.util.List;
import java.util.Locale;
import org.openkam.core.account.AccountId;
import org.openkam.examples.crm.FindingView;
import org.openkam.examples.crm.InvalidInput;
import org.openkam.examples.crm.account.AccountChanges;
import org.openkam.examples.crm.account.AccountStore;
import org.openkam.examples.crm.account.JudgedAccount;
import org.openkam.report.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The accounts, and what to know before one talks to one of them. */
@Controller
class AccountPages {
  private static final int LISTED = 200;
  private static final int REASONS = 5;
  private final AccountStore accounts;
  private final AccountChanges changes;

  AccountPages(AccountStore accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  @GetMapping("/accounts")
  String list(Model model) {
    model.addAttribute("accounts", accounts.best(LISTED));
    return "accounts";
  }

  @GetMapping("/accounts/{id}")
  String brief(@PathVariable String id, Locale locale, Model model) {
    AccountId account = InvalidInput.ifRefused(() -> AccountId.of(id));
    JudgedAccount judged = changes.read(account);
    model.addAttribute("account", judged.stored().account());
    model.addAttribute("score", judged.verdict().score());
    model.addAttribute(
        "reasons",
        judged
            .verdict()
            .explanation()
            .map(explanation -> Wording.in(locale).strongest(explanation, REASONS))
            .map(List::copyOf)
            .orElse(List.of()));
    model.addAttribute("findings", FindingView.of(judged.verdict().findings(), locale));
    model.addAttribute("contacts", accounts.contacts(account));
    return "account";
  }
}
