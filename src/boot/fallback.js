// Shows the static failure page of index.html in the place of everything else.
export function showFallback(code) {
  const fallback = document.getElementById("gosi-fallback");
  // The first failure is the cause; what follows from it says nothing new.
  if (!fallback || !fallback.hidden) return;
  for (const id of ["gosi-app", "gosi-shell"]) document.getElementById(id)?.setAttribute("hidden", "");
  document.getElementById("gosi-fallback-code").textContent = code;
  fallback.hidden = false;
}
