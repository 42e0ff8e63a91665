package org.openkam.examples.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * Changes one of many accounts after the other at a steady rate, and prints how long the new score
 * takes, counted from the moment that the request was due. Arguments: accounts, requests a second,
 * seconds, and a data source of your own instead of the embedded database.
 */
final class RescoreLoad {
  private static final int CLIENTS = 32;
  private static final String[] PERCENTILES = {"50", "90", "99", "99.9", "100"};

  private RescoreLoad() {}

  /** Runs the load. */
  public static void main(String... arguments)
      throws IOException, InterruptedException, ExecutionException {
    int accounts = Integer.parseInt(arguments[0]);
    int rate = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    Path folder = Files.createTempDirectory("crm-load");
    String[] more =
        arguments.length > 3
            ? new String[] {"--spring.datasource.url=" + arguments[3]}
            : new String[0];
    try (Crm crm = Crm.startWithStudy(folder, more)) {
      long start = System.nanoTime();
      Crm.Answer stored = crm.upload("dora", "accounts", "many.csv", csv(accounts));
      System.out.printf(
          Locale.ROOT,
          "%d accounts read, stored and scored in %.1f s: %d%n",
          accounts,
          (System.nanoTime() - start) / 1e9,
          stored.status());
      run(crm, accounts, rate, 5);
      double[] millis = run(crm, accounts, rate, seconds);
      Arrays.sort(millis);
      for (String percentile : PERCENTILES) {
        int at = (int) Math.ceil(Double.parseDouble(percentile) / 100 * millis.length) - 1;
        System.out.printf(Locale.ROOT, "p%s %.1f ms%n", percentile, millis[at]);
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static double[] run(Crm crm, int accounts, int rate, int seconds)
      throws InterruptedException, ExecutionException {
    double[] millis = new double[rate * seconds];
    AtomicInteger refused = new AtomicInteger();
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
    SplittableRandom random = new SplittableRandom(millis.length);
    long start = System.nanoTime() + 100_000_000;
    List<Future<?>> changes = new ArrayList<>();
    for (int i = 0; i < millis.length; i++) {
      int number = i;
      int account = random.nextInt(accounts);
      long due = start + i * 1_000_000_000L / rate;
      changes.add(
          clients.schedule(
              () -> {
                if (!change(crm, account, number % 10)) {
                  refused.incrementAndGet();
                }
                millis[number] = (System.nanoTime() - due) / 1e6;
              },
              due - System.nanoTime(),
              TimeUnit.NANOSECONDS));
    }
    for (Future<?> change : changes) {
      change.get();
    }
    clients.shutdownNow();
    System.out.printf(
        Locale.ROOT,
        "%d changes at %d a second, %d refused, %.1f s%n",
        millis.length,
        rate,
        refused.get(),
        (System.nanoTime() - start) / 1e9);
    return millis;
  }

  /** Reads the version, then changes: two requests, of which both count. */
  private static boolean change(Crm crm, int account, int potential) {
    String path = "/api/accounts/L" + account;
    Crm.Answer seen = crm.get("max", path);
    Crm.Answer answer =
        crm.send(
            "max",
            "PATCH",
            path + "/figures",
            "{\"potential\": " + potential + "}",
            "If-Match",
            seen.version());
    return answer.status() == 200 && answer.json().get("score").isNumber();
  }

  private static String csv(int accounts) {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder csv =
        new StringBuilder(
            "id,name,sector,revenue rating,potential,cooperation,learning,fit,viability\n");
    for (int i = 0; i < accounts; i++) {
      csv.append("L").append(i).append(",Customer ").append(i).append(",trade");
      for (int figure = 0; figure < 5; figure++) {
        csv.append(',').append(random.nextInt(11));
      }
      csv.append(',').append(random.nextInt(101)).append('\n');
    }
    return csv.toString();
  }
}
