// SPDX-License-Identifier: MIT
#include "services/support/json.h"

#include "services/support/atomicfile.h"
#include "services/support/qt.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonParseError>

namespace decant {

Result<QJsonObject> readJsonFile(const std::filesystem::path& path)
{
    QFile file(toQString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        const bool there = file.exists();
        return Error{there ? Error::Code::Denied : Error::Code::NotFound,
                     Error::Area::General,
                     path.string(),
                     Sentence::verbatim(toUtf8(file.errorString())),
                     {}};
    }
    const QByteArray text = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    const auto line = text.left(problem.offset).count('\n') + 1;
    return Error{Error::Code::InvalidInput,
                 Error::Area::General,
                 path.string(),
                 problem.error == QJsonParseError::NoError
                     ? say("not a JSON object")
                     : say("line %1: %2", line, toUtf8(problem.errorString())),
                 {}};
}

Result<> writeJsonFile(const std::filesystem::path& path, const QJsonObject& object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    FileReplacement how;
    how.mode = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    how.fullHint = say("Free some space or choose another folder with --work-dir.");
    how.deniedHint = say("Choose a folder that you may write with --work-dir.");
    return replaceFile(path, {text.constData(), static_cast<std::size_t>(text.size())}, how);
}

JsonReader::JsonReader(QJsonObject object, std::string& problem, std::string where)
    : m_object(std::move(object))
    , m_problem(problem)
    , m_where(std::move(where))
{
}

void JsonReader::fail(const std::string& where, const char* wanted)
{
    if (m_problem.empty())
        m_problem = where + " must be " + wanted;
}

QJsonValue JsonReader::at(const char* key, QJsonValue::Type type, const char* wanted)
{
    QJsonValue value = m_object.value(QLatin1String(key));
    if (value.type() != type)
        fail(m_where + key, wanted);
    return value;
}

QJsonArray JsonReader::arrayAt(const char* key)
{
    return at(key, QJsonValue::Array, "an array").toArray();
}

QJsonObject JsonReader::objectAt(const char* key)
{
    return at(key, QJsonValue::Object, "an object").toObject();
}

void JsonReader::text(const char* key, std::string& out)
{
    out = toUtf8(at(key, QJsonValue::String, "a string").toString());
}

void JsonReader::boolean(const char* key, bool& out)
{
    out = at(key, QJsonValue::Bool, "true or false").toBool();
}

void JsonReader::number(const char* key, double& out)
{
    out = at(key, QJsonValue::Double, "a number").toDouble();
}

bool JsonReader::has(const char* key) const
{
    return m_object.contains(QLatin1String(key));
}

void JsonReader::integer(const char* key, std::int64_t& out)
{
    const QJsonValue value = at(key, QJsonValue::Double, "a whole number");
    // Whole numbers are kept exactly; others have no integer form, so both defaults come back.
    const std::int64_t number = value.toInteger(0);
    if (value.isDouble() && number != value.toInteger(1))
        fail(m_where + key, "a whole number");
    out = number;
}

void JsonReader::integer(const char* key, int& out)
{
    std::int64_t number = 0;
    integer(key, number);
    if (number < INT32_MIN || number > INT32_MAX)
        fail(m_where + key, "a smaller number");
    else
        out = static_cast<int>(number);
}

void JsonReader::texts(const char* key, std::vector<std::string>& out)
{
    array(key, [&](const QJsonValue& value, const std::string& where) {
        if (!value.isString())
            fail(where.substr(0, where.size() - 1), "a string");
        out.push_back(toUtf8(value.toString()));
    });
}

QJsonArray jsonTexts(const std::vector<std::string>& texts)
{
    return jsonArray(texts, [](const std::string& text) { return QJsonValue(toQString(text)); });
}

}  // namespace decant
