// Asks for the findings of the plan in the form, a moment after somebody typed.
const form = document.getElementById("plan");
if (form) {
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const answer = await fetch(form.dataset.check, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
      });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        document.getElementById("finding-list").replaceWith(page.getElementById("finding-list"));
      }
    }, 300);
  });
}
