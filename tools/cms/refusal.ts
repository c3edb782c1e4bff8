/** A request that is not granted, told as a letter with the status of HTTP that fits. */
import { Letter } from '#tools/lib/command.ts';
import type { Fault } from '#schemas/fault.ts';

export class Refusal extends Letter {
  readonly status: number;
  /** The faults of the content, where they are the reason. */
  readonly faults: readonly Fault[];

  constructor(
    status: number,
    place: string,
    fault: string,
    remedy: string,
    faults: readonly Fault[] = [],
  ) {
    super(place, fault, remedy);
    this.status = status;
    this.faults = faults;
  }
}
