// SPDX-License-Identifier: MIT
#include "model/custom/customspec.h"
#include "model/keyvalue/keyspec.h"
#include "model/project/keycatalogue.h"
#include "model/project/reader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <string>

using namespace decant;

namespace {

const std::string kTop = "format = 1\nname = \"w\"\n";
const std::string kService = kTop + "[service.shop]\nkind = \"postgres\"\n";
/// Nothing is spelled nearly like it, so that the reader lists the keys it knows.
const std::string kUnknown = "zzzzzzzzzzzzzzzzzzzz";

/// For each table a text that ends inside of it, and what closes it.
struct Place {
    std::string before;
    std::string after = "\n";
};

const std::map<std::string_view, Place>& places()
{
    static const std::map<std::string_view, Place> all{
        {"The top of the file", {kTop}},
        {"[registry]", {kTop + "[registry]\n"}},
        {"[budget]", {kTop + "[budget]\n"}},
        {"[ci]", {kTop + "[ci]\n"}},
        {"[notify]", {kTop + "[notify]\n"}},
        {"[keep]", {kTop + "[keep]\n"}},
        {"[application.NAME]", {kTop + "[application.web]\nimage = \"nginx:1.27\"\n"}},
        {"[service.NAME.compose]", {kService + "[service.shop.compose]\n"}},
        {"[service.NAME]", {kService}},
        {"[service.NAME.source]", {kService + "[service.shop.source]\n"}},
        {"[service.NAME.subset]: rows of a table",
         {kService + "[service.shop.subset]\n\"a.b\" = { ", " }\n"}},
        {"[service.NAME.subset.relations.\"TABLE\"]",
         {kService + "[service.shop.subset.relations.\"a.b\"]\nr = { ", " }\n"}},
        {"[service.NAME.image]", {kService + "[service.shop.image]\n"}},
    };
    return all;
}

const KeyTableDescriptor* tableOf(std::string_view title)
{
    const auto all = keyCatalogue();
    const auto at = std::find_if(all.begin(), all.end(), [&](const KeyTableDescriptor& table) {
        return table.title == title;
    });
    return at == all.end() ? nullptr : &*at;
}

QStringList namesOf(const KeyTableDescriptor& table)
{
    QStringList names;
    for (const KeyDescriptor& key : table.keys)
        names << QString::fromUtf8(key.name.data(), static_cast<qsizetype>(key.name.size()));
    names.sort();
    return names;
}

}  // namespace

class tst_KeyCatalogue : public QObject {
    Q_OBJECT
private slots:
    void keysAreThoseOfTheReader_data()
    {
        QTest::addColumn<QString>("title");
        for (const auto& [title, place] : places())
            QTest::newRow(std::string(title).c_str())
                << QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
    }

    void keysAreThoseOfTheReader()
    {
        QFETCH(QString, title);
        const std::string name = title.toStdString();
        const KeyTableDescriptor* table = tableOf(name);
        QVERIFY(table != nullptr);
        const Place& place = places().at(name);
        const auto read =
            parseProject(place.before + kUnknown + " = 1" + place.after, "decant.toml");
        QVERIFY(!read);
        // … unknown key "zzz…" … known: "a", "b" or "c"
        const QString said =
            QString::fromStdString(read.error().detail.english() + read.error().hint.english());
        const QString list =
            said.section(QStringLiteral("known: "), 1).section(QLatin1Char('\n'), 0, 0);
        QStringList known;
        static const QRegularExpression quoted(QStringLiteral("\"([a-z_]+)\""));
        for (auto at = quoted.globalMatch(list); at.hasNext();)
            known << at.next().captured(1);
        known.removeDuplicates();
        known.sort();
        // The top has its tables, too; they are described in parts of their own.
        if (title.startsWith(QLatin1String("The top"))) {
            for (const char* part :
                 {"registry", "budget", "ci", "notify", "keep", "service", "application"})
                known.removeAll(QString::fromLatin1(part));
        }
        QVERIFY2(!known.isEmpty(), qPrintable(said));
        QCOMPARE(namesOf(*table), known);
    }

    void optionsOfRedisAreThoseOfItsReader()
    {
        const KeyTableDescriptor* table =
            tableOf("[service.NAME.source.options] of Redis and Valkey");
        QVERIFY(table != nullptr);
        Service service;
        for (const KeyDescriptor& key : table->keys)
            service.source.options[std::string(key.name)] = key.name == "ttl" ? "keep" : "1";
        service.source.options["shapes"] = "a:{b}";
        QVERIFY(keySpecOf(service));
        service.source.options[kUnknown] = "1";
        const auto refused = keySpecOf(service);
        QVERIFY(!refused);
        for (const KeyDescriptor& key : table->keys)
            QVERIFY(refused.error().hint.english().find(key.name) != std::string::npos);
    }

    void optionsOfCustomServicesAreThoseOfTheirReader()
    {
        const KeyTableDescriptor* table =
            tableOf("[service.NAME.source.options] of a custom service");
        QVERIFY(table != nullptr);
        Service service;
        service.kind = ServiceKind::Custom;
        service.image.base = "mongo:7.0";
        for (const KeyDescriptor& key : table->keys) {
            // A plug-in stands in place of others.
            if (key.name != "plugin")
                service.source.options[std::string(key.name)] = "/decant/x";
            if (key.name == "system_user")
                QCOMPARE(key.byDefault, '"' + CustomSpec().systemUser + '"');
        }
        const auto checked = checkCustomSpec(service);
        QVERIFY2(checked, checked ? "" : checked.error().detail.english().c_str());
        // Required is what its absence is an error of.
        for (const KeyDescriptor& key : table->keys) {
            Service without = service;
            without.source.options.erase(std::string(key.name));
            const bool needed = key.required || key.name == "restore";
            QVERIFY2(checkCustomSpec(without).has_value() != needed, std::string(key.name).c_str());
        }
        service.source.options["plugin"] = "./notes";
        for (const char* replaced : {"command", "files", "restore"})
            service.source.options.erase(replaced);
        const auto withPlugin = checkCustomSpec(service);
        QVERIFY2(withPlugin, withPlugin ? "" : withPlugin.error().detail.english().c_str());
    }

    void examplesCanBeRead()
    {
        for (const KeyTableDescriptor& table : keyCatalogue()) {
            if (table.example.empty())
                continue;
            const bool redis = table.title.find("Redis") != std::string_view::npos;
            const std::string name = redis ? "sessions" : "shop";
            const std::string text = kTop + "[service." + name + "]\nkind = \""
                + (redis ? "redis" : "postgres") + "\"\n" + std::string(table.example) + '\n';
            const auto read = parseProject(text, "decant.toml");
            QVERIFY2(read, read ? "" : (text + read.error().detail.english()).c_str());
        }
    }

    void everyKeyHasWords()
    {
        for (const KeyTableDescriptor& table : keyCatalogue()) {
            QVERIFY2(!table.help.empty(), std::string(table.title).c_str());
            for (const KeyDescriptor& key : table.keys) {
                QVERIFY2(!key.values.empty(), std::string(key.name).c_str());
                QVERIFY2(key.help.size() > 4, std::string(key.name).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_KeyCatalogue)
#include "tst_keycatalogue.moc"
