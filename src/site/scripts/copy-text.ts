/** A button that copies the permalink beside it; it shows only where the browser can copy. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const link = this.parentElement?.querySelector('a');
    if (!button || !status || !link || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        status.textContent = this.dataset['copied'] ?? '';
      } catch {
        getSelection()?.selectAllChildren(link);
      }
    });
  }
}

customElements.define('copy-link', CopyLink);
