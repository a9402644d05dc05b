// SPDX-License-Identifier: MIT
#include "gui/itemmodels/words.h"

#include "gui/itemmodels/wordscontext.h"
#include "services/support/qt.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

QString words(Stage stage)
{
    switch (stage) {
    case Stage::Introspect:
        return Words::tr("Read the schema");
    case Stage::Plan:
        return Words::tr("Plan the masking");
    case Stage::Snapshot:
        return Words::tr("Take the snapshot");
    case Stage::Generate:
        return Words::tr("Generate the files");
    case Stage::Build:
        return Words::tr("Build the image");
    case Stage::Verify:
        return Words::tr("Verify the image");
    case Stage::Inspect:
        return Words::tr("Inspect the image");
    case Stage::Push:
        return Words::tr("Push");
    }
    return {};
}

QString words(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return Words::tr("waiting");
    case StageState::Running:
        return Words::tr("running");
    case StageState::Reused:
        return Words::tr("reused");
    case StageState::Done:
        return Words::tr("done");
    case StageState::Failed:
        return Words::tr("failed");
    case StageState::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

QString words(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Words::tr("waiting");
    case StepState::Running:
        return Words::tr("running");
    case StepState::Cached:
        return Words::tr("cached");
    case StepState::Done:
        return Words::tr("done");
    case StepState::Failed:
        return Words::tr("failed");
    }
    return {};
}

QString words(BlobState state)
{
    switch (state) {
    case BlobState::Waiting:
        return Words::tr("waiting");
    case BlobState::Exists:
        return Words::tr("already there");
    case BlobState::Mounted:
        return Words::tr("mounted");
    case BlobState::Preparing:
        return Words::tr("compressing");
    case BlobState::Pushing:
        return Words::tr("pushing");
    case BlobState::Pushed:
        return Words::tr("pushed");
    case BlobState::Failed:
        return Words::tr("failed");
    }
    return {};
}

QString words(DatabaseObject::Kind kind)
{
    switch (kind) {
    case DatabaseObject::Kind::Table:
        return Words::tr("table");
    case DatabaseObject::Kind::Index:
        return Words::tr("index");
    case DatabaseObject::Kind::Toast:
        return Words::tr("TOAST");
    case DatabaseObject::Kind::Sequence:
        return Words::tr("sequence");
    case DatabaseObject::Kind::MaterializedView:
        return Words::tr("materialized view");
    case DatabaseObject::Kind::Catalog:
        return Words::tr("system catalog");
    case DatabaseObject::Kind::Wal:
        return Words::tr("WAL");
    case DatabaseObject::Kind::Template:
        return Words::tr("template database");
    case DatabaseObject::Kind::Other:
        return Words::tr("other");
    }
    return {};
}

QString words(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return Words::tr("Hint");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Error:
        return Words::tr("Error");
    }
    return {};
}

QString words(ArtifactState::Change change)
{
    switch (change) {
    case ArtifactState::Change::New:
        return Words::tr("new");
    case ArtifactState::Change::Changed:
        return Words::tr("changed");
    case ArtifactState::Change::Same:
        return Words::tr("same");
    case ArtifactState::Change::Edited:
        return Words::tr("edited by hand");
    }
    return {};
}

QString stageKeyWords(std::string_view key)
{
    for (const Stage stage : {Stage::Introspect, Stage::Plan, Stage::Snapshot, Stage::Generate,
                              Stage::Build, Stage::Verify, Stage::Inspect, Stage::Push}) {
        if (toString(stage) == key)
            return words(stage);
    }
    if (key == "constraints")
        return Words::tr("Trying the rules on the constraints");
    if (key == "extract")
        return Words::tr("Extracting rows");
    if (key == "load")
        return Words::tr("Loading rows");
    if (key == "pull")
        return Words::tr("Pulling the base image");
    if (key == "scan")
        return Words::tr("Scanning for leaks");
    return toQString(key);
}

QString iconName(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return u"waiting"_s;
    case StageState::Running:
        return u"running"_s;
    case StageState::Reused:
        return u"reused"_s;
    case StageState::Done:
        return u"ok"_s;
    case StageState::Failed:
        return u"error"_s;
    case StageState::Cancelled:
        return u"cancel"_s;
    }
    return {};
}

QString iconName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Cached:
        return u"reused"_s;
    case StepState::Done:
        return u"ok"_s;
    case StepState::Failed:
        return u"error"_s;
    }
    return {};
}

QString iconName(BlobState state)
{
    switch (state) {
    case BlobState::Waiting:
        return u"waiting"_s;
    case BlobState::Exists:
    case BlobState::Mounted:
        return u"reused"_s;
    case BlobState::Preparing:
    case BlobState::Pushing:
        return u"running"_s;
    case BlobState::Pushed:
        return u"ok"_s;
    case BlobState::Failed:
        return u"error"_s;
    }
    return {};
}

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

QString words(const Guarantees& guarantees)
{
    QStringList list;
    switch (guarantees.determinism) {
    case Determinism::Always:
        list << Words::tr("always equal");
        break;
    case Determinism::Keyed:
        list << Words::tr("deterministic");
        break;
    case Determinism::RunSeed:
        list << Words::tr("random per run");
        break;
    }
    if (guarantees.uniqueness == Uniqueness::Injective)
        list << Words::tr("unique");
    else if (guarantees.uniqueness == Uniqueness::Practical)
        list << Words::tr("practically unique");
    if (guarantees.keepsFormat)
        list << Words::tr("keeps the format");
    if (guarantees.reversible == Reversibility::WithKey)
        list << Words::tr("reversible with the key");
    else if (guarantees.reversible == Reversibility::Partly)
        list << Words::tr("partly reversible");
    if (guarantees.dataFree)
        list << Words::tr("free of the original");
    return list.join(u", "_s);
}

QString words(const Value& value)
{
    if (const bool* flag = value.get<bool>())
        return *flag ? Words::tr("yes") : Words::tr("no");
    if (const auto* number = value.get<std::int64_t>())
        return QString::number(*number);
    if (const auto* real = value.get<double>())
        return QString::number(*real);
    if (const auto* text = value.get<std::string>())
        return toQString(*text);
    if (const auto* list = value.get<Value::List>()) {
        QStringList parts;
        for (const Value& part : *list)
            parts << words(part);
        return parts.join(u", "_s);
    }
    QStringList parts;
    if (const auto* table = value.get<Value::Table>()) {
        for (const auto& [name, part] : *table)
            parts << QString(toQString(name) + u" = "_s + words(part));
    }
    return parts.join(u", "_s);
}

QString parameterWords(const MaskRule& rule)
{
    return words(Value(rule.parameters));
}

QString driftWords(const Drift& drift)
{
    const QString table = toQString(drift.table.text());
    const QString column = QString(table + u'.' + toQString(drift.column));
    const QString before = toQString(drift.before);
    const QString after = toQString(drift.after);
    switch (drift.kind) {
    case Drift::Kind::NewTable:
        return Words::tr("new table %1").arg(table);
    case Drift::Kind::DroppedTable:
        return Words::tr("dropped table %1").arg(table);
    case Drift::Kind::NewColumn:
        return Words::tr("new column %1 (%2)").arg(column, after);
    case Drift::Kind::DroppedColumn:
        return Words::tr("dropped column %1 (%2)").arg(column, before);
    case Drift::Kind::ChangedType:
        return Words::tr("type of %1: %2 → %3").arg(column, before, after);
    case Drift::Kind::ChangedNull:
        break;
    }
    return Words::tr("%1: %2 → %3").arg(column, before, after);
}

QString serverWords(const Catalog& catalog)
{
    const QString name = catalog.engine == "postgres" ? u"PostgreSQL"_s
        : catalog.engine == "mariadb"                 ? u"MariaDB"_s
        : catalog.engine == "mysql"                   ? u"MySQL"_s
        : catalog.engine == "redis"                   ? u"Redis"_s
        : catalog.engine == "valkey"                  ? u"Valkey"_s
                                                      : toQString(catalog.engine);
    return QString(name + u' ' + toQString(catalog.serverVersionText).section(u' ', 0, 0))
        .trimmed();
}

QString words(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Email:
        return Words::tr("e-mail");
    case ColumnKind::PersonName:
        return Words::tr("person name");
    case ColumnKind::Username:
        return Words::tr("user name");
    case ColumnKind::Phone:
        return Words::tr("phone");
    case ColumnKind::Address:
        return Words::tr("address");
    case ColumnKind::City:
        return Words::tr("city");
    case ColumnKind::PostalCode:
        return Words::tr("postal code");
    case ColumnKind::BirthDate:
        return Words::tr("birth date");
    case ColumnKind::NationalId:
        return Words::tr("national id");
    case ColumnKind::CreditCard:
        return Words::tr("card number");
    case ColumnKind::Iban:
        return Words::tr("IBAN");
    case ColumnKind::Ip:
        return Words::tr("IP address");
    case ColumnKind::Mac:
        return Words::tr("MAC address");
    case ColumnKind::PasswordHash:
        return Words::tr("password");
    case ColumnKind::Secret:
        return Words::tr("secret");
    case ColumnKind::Geo:
        return Words::tr("coordinates");
    case ColumnKind::FreeText:
        return Words::tr("free text");
    case ColumnKind::Url:
        return Words::tr("URL");
    case ColumnKind::DeviceId:
        return Words::tr("device id");
    case ColumnKind::OtherSensitive:
        return Words::tr("other sensitive");
    case ColumnKind::None:
        break;
    }
    return Words::tr("nothing sensitive");
}

QString words(const Sentence& sentence)
{
    return toQString(sentence.translated(
        [](std::string_view pattern) { return toUtf8(catalogueWords(pattern)); }));
}

QString catalogueWords(std::string_view english)
{
    const std::string source(english);
    return QCoreApplication::translate("catalogue", source.c_str());
}

}  // namespace decant::gui
