import { Command, Help } from 'commander';
import { Failure } from '../failure.js';
import type { Messages } from '../messages/index.js';
import { closest } from './closest.js';
import { displayWidth } from './display-width.js';

/** A command whose help and errors speak the user's language; commander's own know English alone. */
export class LocalCommand extends Command {
  readonly #messages: Messages;

  constructor(name: string, messages: Messages) {
    super(name);
    this.#messages = messages;
    const { help } = messages;
    this.exitOverride();
    this.helpOption('-h, --help', help.help);
    this.configureHelp(localHelp(messages));
  }

  override createCommand(name: string): LocalCommand {
    return new LocalCommand(name, this.#messages);
  }

  // The methods below stand in for commander's own, which it calls when arguments are wrong.

  unknownCommand(): never {
    const name = this.args[0] ?? '';
    const meant = closest(
      name,
      this.commands.map((command) => command.name()),
    );
    return this.#fail((m) => m.usage.unknownCommand(name, meant));
  }

  unknownOption(flag: string): never {
    const flags = this.options.flatMap((option) => option.long ?? []);
    const meant = closest(flag, flags);
    return this.#fail((m) => m.usage.unknownOption(flag, meant));
  }

  missingArgument(name: string): never {
    return this.#fail((m) => m.usage.missingArgument(name));
  }

  optionMissingArgument(option: { readonly flags: string }): never {
    return this.#fail((m) => m.usage.missingValue(option.flags));
  }

  _excessArguments(received: readonly string[]): never {
    return this.#fail((m) => m.usage.excess(received.length - this.registeredArguments.length));
  }

  #fail(say: (messages: Messages) => string): never {
    throw new Failure((m) => say(m) + m.usage.seeHelp(fullName(this)));
  }
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function localHelp({ help }: Messages): Partial<Help> {
  return {
    displayWidth,
    commandUsage: (command) =>
      Help.prototype.commandUsage.call(new Help(), command).replace('[options]', `[${help.terms.options}]`),
    styleTitle: (title) => help.titles[title] ?? title,
    subcommandTerm: (command) => command.name(),
    optionDescription: (option) =>
      option.description +
      (typeof option.defaultValue === 'string' ? help.byDefault(option.defaultValue) : ''),
  };
}
