import type { VNode } from 'preact';
import { usePage } from '../context.js';

export function FilterBar(): VNode {
  const { filters } = usePage();
  return <div class="filters" data-shortest={filters.shortest} />;
}
