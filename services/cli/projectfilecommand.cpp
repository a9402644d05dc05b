// SPDX-License-Identifier: MIT
#include "model/project/keycatalogue.h"
#include "services/cli/commands.h"
#include "services/support/qt.h"

#include <QJsonArray>

namespace decant::cli {

namespace {

QJsonObject json(const KeyDescriptor& key)
{
    return {{QStringLiteral("name"), toQString(key.name)},
            {QStringLiteral("values"), toQString(key.values)},
            {QStringLiteral("default"), toQString(key.byDefault)},
            {QStringLiteral("required"), key.required},
            {QStringLiteral("help"), toQString(key.help)}};
}

std::string plainText()
{
    std::string words;
    for (const KeyTableDescriptor& table : keyCatalogue()) {
        words += std::string(table.title) + '\n';
        for (const KeyDescriptor& key : table.keys)
            words += "    " + std::string(key.name) + " (" + key.values
                + (key.required ? ", required" : "")
                + (key.byDefault.empty() ? "" : ", default " + key.byDefault) + ")  "
                + std::string(key.help) + '\n';
    }
    words.pop_back();
    return words;
}

}  // namespace

int runProjectFile(const Arguments& arguments, Reporter& reporter)
{
    QJsonArray tables;
    for (const KeyTableDescriptor& table : keyCatalogue()) {
        QJsonArray keys;
        for (const KeyDescriptor& key : table.keys)
            keys.append(json(key));
        tables.append(QJsonObject{{QStringLiteral("title"), toQString(table.title)},
                                  {QStringLiteral("help"), toQString(table.help)},
                                  {QStringLiteral("keys"), keys}});
    }
    std::string markdown = keyCatalogueMarkdown();
    markdown.pop_back();
    return reporter.result(Exit::Done, arguments.markdown ? markdown : plainText(),
                           {{QStringLiteral("tables"), tables}});
}

}  // namespace decant::cli
