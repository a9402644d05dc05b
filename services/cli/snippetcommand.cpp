// SPDX-License-Identifier: MIT
#include "model/artifacts/snippets/snippets.h"
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/support/qt.h"

#include <QJsonArray>

namespace decant::cli {

int runSnippets(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    std::string words;
    QJsonArray array;
    std::vector<std::string> kinds;
    for (const Snippet& snippet : snippets(open->project)) {
        kinds.push_back(snippet.kind);
        if (!arguments.name.empty() && snippet.kind != arguments.name)
            continue;
        array.append(QJsonObject{{QStringLiteral("kind"), toQString(snippet.kind)},
                                 {QStringLiteral("file"), toQString(snippet.file)},
                                 {QStringLiteral("text"), toQString(snippet.text)}});
        // One alone can be written to a file as it is.
        words += arguments.name.empty()
            ? "==== " + snippet.kind + ": " + snippet.file + "\n" + snippet.text + '\n'
            : snippet.text;
    }
    if (array.isEmpty())
        return reporter.error(Error{Error::Code::NotFound, Error::Area::Usage,
                                    "snippet " + arguments.name, say("there is no such kind"),
                                    say("There are: %1.", join(kinds, ", "))});
    while (words.ends_with('\n'))
        words.pop_back();
    return reporter.result(Exit::Done, words, {{QStringLiteral("snippets"), array}});
}

}  // namespace decant::cli
