import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** A component that is drawn anew only if one of its properties is another than before. */
export function memo<Props extends object>(
  View: FunctionComponent<Props>,
): new (
  props: Props,
) => Component<Props> {
  return class Stable extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys(next) as (keyof Props)[];
      return names.some((name) => next[name] !== this.props[name]);
    }
    render(): ComponentChild {
      return View(this.props as Props);
    }
  };
}
