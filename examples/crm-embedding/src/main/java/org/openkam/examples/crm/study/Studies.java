package org.openkam.examples.crm.study;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.examples.crm.ChangeLog;
import org.openkam.examples.crm.Refusal;
import org.openkam.examples.crm.account.AccountChanges;
import org.openkam.examples.crm.account.AccountStore;
import org.openkam.examples.crm.account.StoredAccount;
import org.openkam.examples.crm.model.ModelStore;
import org.openkam.examples.crm.model.ModelStore.StoredModel;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs studies, one after the other, on a thread of their own. */
@Service
public class Studies {
  private static final Logger LOG = LoggerFactory.getLogger(Studies.class);
  private final StudyStore studies;
  private final ModelStore models;
  private final AccountStore accounts;
  private final AccountChanges changes;
  private final ChangeLog log;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Timer time;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "studies"));
  private final Map<Long, Progress> progress = new ConcurrentHashMap<>();

  Studies(
      StudyStore studies,
      ModelStore models,
      AccountStore accounts,
      AccountChanges changes,
      ChangeLog log,
      TransactionTemplate transaction,
      Clock clock,
      MeterRegistry meters) {
    this.studies = studies;
    this.models = models;
    this.accounts = accounts;
    this.changes = changes;
    this.log = log;
    this.transaction = transaction;
    this.clock = clock;
    this.time = meters.timer("kam.studies");
  }

  /** How many steps of how many are done. */
  public record Progress(long done, long total) {
    static final Progress WAITING = new Progress(0, 0);
  }

  /** Asks for a study of what is known on a day; its result comes later. */
  public StudyStore.Run start(LocalDate asOf, String by) {
    StoredModel model = models.latest().orElseThrow(() -> Refusal.conflict("there is no model"));
    StudyStore.Run run = studies.start(model.id(), asOf, by);
    worker.execute(() -> run(run, model));
    return run;
  }

  /** {@return how far a study is that waits or runs} */
  public Progress progress(long id) {
    return progress.getOrDefault(id, Progress.WAITING);
  }

  @Scheduled(cron = "${crm.study.cron}")
  void onSchedule() {
    start(LocalDate.now(clock), "schedule");
  }

  /** Says what the last run of the application did not finish. */
  @EventListener(ApplicationReadyEvent.class)
  void sayWhatWasInterrupted() {
    studies
        .interrupted()
        .forEach(
            run ->
                LOG.warn(
                    "study {} of {}, asked for by {}, was not finished: the application ended"
                        + " before the study did; start it again",
                    run.id(),
                    run.asOf(),
                    run.askedBy()));
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  private void run(StudyStore.Run run, StoredModel model) {
    try {
      Study study = time.recordCallable(() -> study(run, model));
      transaction.executeWithoutResult(status -> keep(run, model, study));
      changes.scoreAgain();
    } catch (Exception problem) {
      LOG.error("study {} failed", run.id(), problem);
      studies.failed(run.id(), problem.getClass().getSimpleName() + ", see the log");
    } finally {
      progress.remove(run.id());
    }
  }

  private Study study(StudyStore.Run run, StoredModel model) {
    ImmutableList<Account> all =
        accounts.all().stream().map(StoredAccount::account).collect(toImmutableList());
    return KeyAccountStudy.of(model.model())
        .asOf(run.asOf())
        .under(constraints(run, all))
        .reportingTo((done, total) -> progress.put(run.id(), new Progress(done, total)))
        .on(all);
  }

  /** The key accounts of the study before stay, unless others are clearly better. */
  private SelectionConstraints constraints(StudyStore.Run run, ImmutableList<Account> all) {
    ImmutableSet<AccountId> known = all.stream().map(Account::id).collect(toImmutableSet());
    return SelectionConstraints.builder()
        .previous(
            studies.findBefore(run.id()).stream()
                .flatMap(last -> last.selection().chosenIds().stream())
                .filter(known::contains)
                .toList())
        .build();
  }

  private void keep(StudyStore.Run run, StoredModel model, Study study) {
    studies.done(run.id(), study);
    study
        .selection()
        .scoring()
        .ifPresent(scoring -> models.freeze(model.id(), run.asOf(), scoring.fitted().freeze()));
    log.add(
        run.askedBy(), "study " + run.id(), study.keyAccounts().size() + " key accounts chosen");
  }
}
