// SPDX-License-Identifier: MIT
// The scripts are made of the command line's own declarations, so they cannot fall behind them.
#include "services/cli/completion.h"

#include "model/support/text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <vector>

namespace decant::cli {

namespace {

/// One option of a command as a shell needs it.
struct Choice {
    std::string longName;  ///< without dashes
    std::string shortName;  ///< without dash; may be empty
    std::string help;
    bool takesValue = false;
    bool takesFolder = false;
    std::vector<std::string> values;  ///< empty: any
};

/// "a,b" of a type name like "TEXT:{a,b}", which is how CLI11 shows a fixed set.
std::vector<std::string> fixedValues(const CLI::Option& option)
{
    const std::string type = option.get_type_name();
    const std::size_t from = type.find('{');
    const std::size_t to = type.find('}', from);
    if (from == std::string::npos || to == std::string::npos)
        return {};
    return split(type.substr(from + 1, to - from - 1), ',');
}

std::vector<Choice> optionsOf(const CLI::App& command)
{
    std::vector<Choice> choices;
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_lnames().empty())
            continue;
        Choice choice;
        choice.longName = option->get_lnames().front();
        if (!option->get_snames().empty())
            choice.shortName = option->get_snames().front();
        choice.help = option->get_description();
        choice.takesValue = option->get_items_expected_min() > 0;
        choice.takesFolder = choice.longName == "work-dir";
        choice.values = fixedValues(*option);
        choices.push_back(std::move(choice));
    }
    return choices;
}

/// The values of the first operand; empty where it is a file or folder, or there is none.
std::vector<std::string> operandsOf(const CLI::App& command)
{
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_positional())
            return fixedValues(*option);
    }
    return {};
}

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App*) { return true; });
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

/// Text between single quotes; `doubled` is how the shell writes a quote there.
std::string quoted(std::string_view text, std::string_view doubled)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string(doubled) : std::string(1, c);
    return out + '\'';
}

std::string bashWords(const CLI::App& command)
{
    std::vector<std::string> words;
    for (const Choice& choice : optionsOf(command))
        words.push_back("--" + choice.longName);
    return joined(words);
}

/// "        ..) values ;;" for each option with a fixed set of values.
std::string bashValues(const CLI::App& command)
{
    std::string out;
    for (const Choice& choice : optionsOf(command)) {
        if (!choice.values.empty())
            out += "    --" + choice.longName + ") values='" + joined(choice.values) + "' ;;\n";
    }
    return out;
}

std::string bashScript(const CLI::App& app)
{
    std::vector<std::string> names;
    std::string cases;
    std::string values = bashValues(app);
    for (const CLI::App* command : commandsOf(app)) {
        names.push_back(command->get_name());
        cases += "    " + command->get_name() + ") options='" + bashWords(*command) + "' operands='"
            + joined(operandsOf(*command)) + "' ;;\n";
        values += bashValues(*command);
    }
    return R"(# bash completion for decant-cli, printed by `decant-cli completion bash`
_decant_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local commands=')"
        + joined(names) + R"('
    local globals=')"
        + bashWords(app) + R"('
    local command= options= operands= values= each
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ " $commands " == *" $each "* ]]; then
            command=$each
            break
        fi
    done
    case $command in
)" + cases
        + R"(    esac
    case $before in
)" + values
        + R"(    esac
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options $globals" -- "$word")
    elif [[ -z $command && $before != --work-dir && $before != --engine ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
    elif [[ -n $operands ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$operands" -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _decant_cli decant-cli
)";
}

/// Help inside [..] of _arguments, or behind "name:" of _describe.
std::string zshHelp(std::string_view help)
{
    std::string out;
    for (const char c : help) {
        if (c == '[' || c == ']' || c == ':')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zshOptions(const CLI::App& command, const std::string& indent)
{
    std::string out;
    for (const Choice& choice : optionsOf(command)) {
        const std::string action = choice.takesFolder ? "_files -/"
            : choice.values.empty()                   ? ""
                                                      : '(' + joined(choice.values) + ')';
        out += indent
            + quoted("--" + choice.longName + (choice.takesValue ? "=" : "") + '['
                         + zshHelp(choice.help) + ']'
                         + (choice.takesValue ? ":" + choice.longName + ':' + action : ""),
                     R"('\'')")
            + " \\\n";
    }
    return out;
}

std::string zshScript(const CLI::App& app)
{
    std::string commands;
    std::string cases;
    for (const CLI::App* command : commandsOf(app)) {
        commands += "            "
            + quoted(command->get_name() + ':' + zshHelp(command->get_description()), R"('\'')")
            + '\n';
        const std::vector<std::string> operands = operandsOf(*command);
        cases += "        " + command->get_name() + ")\n            _arguments \\\n"
            + zshOptions(*command, "                ") + "                '*:operand:"
            + (operands.empty() ? "_files" : '(' + joined(operands) + ')') + "'\n            ;;\n";
    }
    return R"(#compdef decant-cli
# zsh completion for decant-cli, printed by `decant-cli completion zsh`
_decant-cli()
{
    local context state state_descr line
    local -A opt_args
    _arguments -C \
)" + zshOptions(app, "        ")
        + R"(        '1:command:->command' \
        '*::operand:->operand'
    case $state in
    command)
        local -a commands=(
)" + commands
        + R"(        )
        _describe command commands
        ;;
    operand)
        case $words[1] in
)" + cases
        + R"(        esac
        ;;
    esac
}
if [[ $funcstack[1] == _decant-cli ]]; then
    _decant-cli "$@"
else
    compdef _decant-cli decant-cli
fi
)";
}

std::string fishOptions(const CLI::App& command, const std::string& condition)
{
    std::string out;
    for (const Choice& choice : optionsOf(command)) {
        out += "complete -c decant-cli" + condition + " -l " + choice.longName
            + (choice.shortName.empty() ? "" : " -s " + choice.shortName)
            + (choice.takesFolder           ? " -r -a '(__fish_complete_directories)'"
                   : !choice.values.empty() ? " -x -a " + quoted(joined(choice.values), R"(\')")
                   : choice.takesValue      ? " -x"
                                            : "")
            + " -d " + quoted(choice.help, R"(\')") + '\n';
    }
    return out;
}

std::string fishScript(const CLI::App& app)
{
    std::string out = "# fish completion for decant-cli, printed by `decant-cli completion fish`\n"
        + fishOptions(app, "");
    for (const CLI::App* command : commandsOf(app)) {
        const std::string& name = command->get_name();
        out += "complete -c decant-cli -n __fish_use_subcommand -f -a " + name + " -d "
            + quoted(command->get_description(), R"(\')") + '\n';
        const std::string condition = " -n '__fish_seen_subcommand_from " + name + "'";
        if (const auto operands = operandsOf(*command); !operands.empty())
            out += "complete -c decant-cli" + condition + " -f -a "
                + quoted(joined(operands), R"(\')") + '\n';
        out += fishOptions(*command, condition);
    }
    return out;
}

}  // namespace

std::string completionScript(const CLI::App& app, std::string_view shell)
{
    if (shell == "bash")
        return bashScript(app);
    return shell == "zsh" ? zshScript(app) : fishScript(app);
}

}  // namespace decant::cli
