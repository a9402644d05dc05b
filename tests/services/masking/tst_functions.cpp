// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"
#include "services/masking/calendar.h"
#include "services/masking/columnmasker.h"
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/siphash.h"

#include <QtTest>

#include <set>

using namespace decant;

namespace {

ColumnType typeOf(TypeFamily family, const char* base, int maxLength = -1)
{
    ColumnType type;
    type.family = family;
    type.base = base;
    type.name = base;
    type.maxLength = maxLength;
    return type;
}

const ColumnType kText = typeOf(TypeFamily::Text, "text");

MaskKey testKey()
{
    return *MaskKey::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
}

std::unique_ptr<ColumnMasker> masker(const char* function, Value::Table parameters = {},
                                     const ColumnType& type = kText)
{
    ColumnMask mask;
    mask.rule = {function, std::move(parameters)};
    const FunctionDescriptor* descriptor = findFunction(function);
    mask.keyDomain = descriptor == nullptr ? "" : descriptor->keyDomain;
    auto made = makeColumnMasker(mask, type, testKey());
    if (!made)
        qWarning("%s: %s", function, made.error().detail.english().c_str());
    return made ? std::move(*made) : nullptr;
}

std::string masked(const char* function, std::string_view value, Value::Table parameters = {},
                   const ColumnType& type = kText)
{
    std::string out;
    const auto made = masker(function, std::move(parameters), type);
    return made != nullptr && made->mask(value, out) ? out : "<null>";
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

}  // namespace

class tst_Functions : public QObject {
    Q_OBJECT

private slots:
    void sipHashMatchesItsReference();
    void everyDescriptorHasAnImplementation();
    void namesAreNeverTheValue();
    void sameIdentitySameResult();
    void shorterColumnsGetAPrefix();
    void uniqueStaysUnique_data();
    void uniqueStaysUnique();
    void permutationsMoveEveryNumber();
    void integersOfAnyRangeStayDifferent();
    void phonesStayDifferent();
    void resultsAreNeverTheValue_data();
    void resultsAreNeverTheValue();
    void functionsWithoutKeyAreNoHashes();
    void cardsPassLuhn();
    void ibansPassTheirCheck();
    void datesStayDates();
    void shiftKeepsGaps();
    void partialHides();
    void arraysAreMaskedByElement();
    void badParametersAreRefused();
};

void tst_Functions::sipHashMatchesItsReference()
{
    // Key 00..0f; the input is the bytes 00, 01, 02, ... (test vectors of the authors).
    const SipHash hash(0x0706050403020100U, 0x0f0e0d0c0b0a0908U);
    const Bits128 empty = hash(std::string_view());
    QCOMPARE(empty.low, 0xe6a825ba047f81a3U);
    QCOMPARE(empty.high, 0x930255c71472f66dU);
    const Bits128 one = hash(std::string_view("\0", 1));
    QCOMPARE(one.low, 0x44af996bd8c187daU);
    QCOMPARE(one.high, 0x45fc229b11597634U);
    std::string sixteen(16, '\0');
    QVERIFY(hash(std::uint64_t{0}, std::uint64_t{0}) == hash(sixteen));
}

void tst_Functions::everyDescriptorHasAnImplementation()
{
    std::vector<std::string_view> described;
    for (const FunctionDescriptor& each : functionCatalogue())
        described.push_back(each.name);
    QCOMPARE(described, implementedFunctions());
}

void tst_Functions::namesAreNeverTheValue()
{
    for (const char* function : {"person.first_name", "person.last_name", "address.city"}) {
        const auto made = masker(function, {{"locale", Value("fr")}});
        for (int i = 0; i < 3000; ++i) {
            std::string name;
            QVERIFY(made->mask("seed" + std::to_string(i), name));
            std::string again;
            QVERIFY(made->mask(name, again));
            QVERIFY(again != name);
        }
    }
}

void tst_Functions::sameIdentitySameResult()
{
    QCOMPARE(masked("email", "Anna@Web.de "), masked("email", "anna@web.de"));
    QCOMPARE(masked("person.last_name", "MÜLLER"), masked("person.last_name", "müller"));
    QCOMPARE(digitsOf(masked("phone", "+49 30 123456")), digitsOf(masked("phone", "+4930123456")));
    QCOMPARE(masked("person.last_name", "x   ", {}, typeOf(TypeFamily::Text, "bpchar", 20)),
             masked("person.last_name", "x"));
    QVERIFY(masked("hash.hmac", "x") != masked("hash.hmac", "y"));
}

void tst_Functions::shorterColumnsGetAPrefix()
{
    for (const char* function : {"hash.hmac", "person.full_name", "address.full"}) {
        const std::string full = masked(function, "somebody");
        const std::string fitted =
            masked(function, "somebody", {}, typeOf(TypeFamily::Text, "varchar", 8));
        QVERIFY2(!fitted.empty() && full.starts_with(fitted), fitted.c_str());
        QVERIFY(QString::fromStdString(fitted).size() <= 8);
    }
    const std::string mail =
        masked("email", "somebody@x.de", {}, typeOf(TypeFamily::Text, "varchar", 20));
    QVERIFY(mail.size() <= 20 && mail.find('@') != std::string::npos);
}

void tst_Functions::uniqueStaysUnique_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("suffix");
    QTest::newRow("email") << "email"
                           << "u%1@x.de" << true;
    QTest::newRow("username") << "person.username"
                              << "user%1" << true;
    QTest::newRow("full name") << "person.full_name"
                               << "Name %1" << true;
    QTest::newRow("phone") << "phone"
                           << "+4930%1" << false;
    QTest::newRow("permute") << "permute.int"
                             << "%1" << false;
    QTest::newRow("token") << "hash.hmac"
                           << "v%1" << false;
    QTest::newRow("uuid") << "random.uuid"
                          << "v%1" << false;
    QTest::newRow("iban") << "finance.iban"
                          << "DE00370400440%1" << false;
}

void tst_Functions::uniqueStaysUnique()
{
    QFETCH(QString, function);
    QFETCH(QString, prefix);
    QFETCH(bool, suffix);
    Value::Table parameters;
    if (suffix)
        parameters["unique"] = Value("suffix");
    const auto made = masker(function.toUtf8().constData(), parameters);
    std::set<std::string> seen;
    constexpr int kCount = 100000;
    for (int i = 0; i < kCount; ++i) {
        std::string out;
        QVERIFY(made->mask(prefix.arg(i + 1000000, 9, 10, QLatin1Char('1')).toStdString(), out));
        seen.insert(out);
    }
    QCOMPARE(seen.size(), std::size_t{kCount});
}

void tst_Functions::permutationsMoveEveryNumber()
{
    const SipHash hash(1, 2);
    QCOMPARE(Permutation(hash, 1)(0), std::uint64_t{0});
    for (std::uint64_t size = 2; size < 1500; size += size < 130 ? 1 : 97) {
        const Permutation permutation(hash, size, Bits128{size, 0});
        std::vector<bool> seen(size, false);
        for (std::uint64_t i = 0; i < size; ++i) {
            const std::uint64_t image = permutation(i);
            QVERIFY(image < size && image != i && !seen[image]);
            seen[image] = true;
        }
    }
    const std::uint64_t largest = std::uint64_t{1} << 63;
    const Permutation wide(hash, largest);
    QVERIFY(wide(largest - 1) < largest && wide(0) != wide(1));
}

void tst_Functions::integersOfAnyRangeStayDifferent()
{
    // Inside the range, below it, above it, above what is reckoned with, padded, signed.
    const auto small = masker("permute.int", {{"min", Value(10)}, {"max", Value(99)}},
                              typeOf(TypeFamily::Integer, "int2"));
    std::set<std::string> seen;
    for (int i = -32768; i <= 32767; ++i) {
        std::string out;
        QVERIFY(small->mask(std::to_string(i), out));
        const int given = std::stoi(out);
        QVERIFY2(given >= -32768 && given <= 32767, out.c_str());
        if (i >= 10 && i <= 99)
            QVERIFY(given >= 10 && given <= 99);
        if (i > -32768)
            QVERIFY2(given != i && seen.insert(out).second, out.c_str());
    }
    const auto text = masker("permute.int", {{"min", Value(0)}, {"max", Value(50)}});
    seen.clear();
    for (const char* form : {"%1", "0%1", "00%1", "-%1", "9999999999999%1"}) {
        for (int i = 1; i < 1000; ++i) {
            const std::string value = QString::fromLatin1(form).arg(i).toStdString();
            std::string out;
            QVERIFY(text->mask(value, out));
            QVERIFY2(out != value && seen.insert(out).second, value.c_str());
        }
    }
    const auto big = masker("permute.int", {}, typeOf(TypeFamily::Integer, "int8"));
    for (const char* value : {"9223372036854775807", "1", "-9223372036854775808"}) {
        std::string out;
        QVERIFY(big->mask(value, out) && out != value);
        QVERIFY(QString::fromStdString(out).toLongLong() != 0);
    }
}

void tst_Functions::phonesStayDifferent()
{
    for (const bool keepCountry : {true, false}) {
        const auto phone = masker("phone", {{"keep_country", Value(keepCountry)}});
        std::set<std::string> seen;
        for (int i = 0; i < 110000; ++i) {
            const QString number = i < 10000
                ? QString::number(i).rightJustified(4, QLatin1Char('0'))
                : QString::number(i - 10000).rightJustified(5, QLatin1Char('0'));
            for (const std::string& form : {number.toStdString(), '+' + number.toStdString()}) {
                std::string out;
                QVERIFY(phone->mask(form, out));
                QVERIFY2(out != form && seen.insert(out).second, form.c_str());
                QCOMPARE(out.size(), form.size());
            }
        }
    }
}

void tst_Functions::resultsAreNeverTheValue_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("everythingKept");
    QTest::newRow("digits") << "scramble.characters"
                            << "%1" << false;
    QTest::newRow("card") << "finance.card_number"
                          << "4111 1111 %1 1234" << false;
    QTest::newRow("card without free digits") << "finance.card_number"
                                              << "41111111%1" << true;
    QTest::newRow("iban") << "finance.iban"
                          << "DE00370400440%1" << false;
    QTest::newRow("iban with letters") << "finance.iban"
                                       << "MT84MALT01100001234MTLCA%1" << false;
    QTest::newRow("email") << "email"
                           << "u%1@example.com" << false;
    QTest::newRow("username") << "person.username"
                              << "anna.meier%1" << false;
}

void tst_Functions::resultsAreNeverTheValue()
{
    QFETCH(QString, function);
    QFETCH(QString, form);
    QFETCH(bool, everythingKept);
    Value::Table parameters;
    if (everythingKept)
        parameters = {{"keep_bin", Value(8)}, {"keep_last4", Value(true)}};
    const auto made = masker(function.toUtf8().constData(), parameters);
    for (int i = 0; i < 10000; ++i) {
        const std::string value = form.arg(i, 4, 10, QLatin1Char('0')).toStdString();
        std::string out;
        QVERIFY(made->mask(value, out));
        QVERIFY2(out != value, value.c_str());
    }
    // One digit: chance alone would give it back every tenth time.
    for (int i = 0; i < 10 && form == QLatin1String("%1"); ++i)
        QVERIFY(masked("scramble.characters", std::to_string(i)) != std::to_string(i));
}

/// A hash without a key can be undone by trying all phone numbers: there must be none. What works
/// without a key is listed here, so that none joins by accident.
void tst_Functions::functionsWithoutKeyAreNoHashes()
{
    const std::set<std::string_view> keyless = {
        "binary.placeholder",
        "blank",
        "chain",  // these three have the keys of what they call
        "command",
        "conditional",
        "constant",
        "derive.aggregate",  // made from what is masked already
        "derive.expression",
        "large_object.replace",
        "map.dictionary",
        "redact.regex",
        "redact.text",
        "ref.copy_parent",
        "sequence.id",
        "sequence.text",
        "set_default",
        "set_null",
        "shift.dataset",
        "sql.expression"};
    for (const FunctionDescriptor& each : functionCatalogue()) {
        const bool visible =
            each.name.starts_with("partial") || each.name.starts_with("generalize.");
        QVERIFY2((visible || keyless.contains(each.name)) == each.keyDomain.empty(),
                 std::string(each.name).c_str());
    }
}

void tst_Functions::cardsPassLuhn()
{
    std::set<std::string> seen;
    for (int i = 0; i < 2000; ++i) {
        std::string card = "4111 1111 " + std::to_string(1000 + i) + " 111";
        for (char c = '0'; c <= '9'; ++c) {
            if (luhnValid(digitsOf(card + c))) {
                card += c;
                break;
            }
        }
        const std::string out = masked("finance.card_number", card);
        QCOMPARE(out.size(), card.size());
        QVERIFY(luhnValid(digitsOf(out)) && out[0] == '4' && out[4] == ' ');
        seen.insert(out);
        const std::string kept = masked("finance.card_number", card,
                                        {{"keep_bin", Value(6)}, {"keep_last4", Value(true)}});
        QVERIFY(luhnValid(digitsOf(kept)));
        QCOMPARE(digitsOf(kept).substr(0, 6), digitsOf(card).substr(0, 6));
        QCOMPARE(digitsOf(kept).substr(12), digitsOf(card).substr(12));
    }
    QCOMPARE(seen.size(), std::size_t{2000});
    QVERIFY(luhnValid(masked("finance.card_number", "no card")));
}

void tst_Functions::ibansPassTheirCheck()
{
    for (const char* iban :
         {"DE89370400440532013000", "FR1420041010050500013M02606", "GB29NWBK60161331926819"}) {
        QVERIFY(ibanValid(iban));
        const std::string out = masked("finance.iban", iban);
        QVERIFY2(ibanValid(out) && out != iban, out.c_str());
        QCOMPARE(out.substr(0, 2), std::string(iban, 2));
    }
    QVERIFY(ibanValid(masked("finance.iban", "unknown")));
    QCOMPARE(masked("finance.iban", "DE89 3704 0044 0532 0130 00")[4], ' ');
}

void tst_Functions::datesStayDates()
{
    const ColumnType date = typeOf(TypeFamily::Date, "date");
    const ColumnType stamp = typeOf(TypeFamily::Timestamp, "timestamptz");
    for (const char* function : {"random.date", "shift.date"}) {
        QCOMPARE(masked(function, "infinity", {}, date), std::string("infinity"));
        QCOMPARE(masked(function, "-infinity", {}, stamp), std::string("-infinity"));
        for (const char* value : {"2020-02-29", "0044-03-15 BC", "0001-01-01", "4713-01-01 BC"}) {
            const std::string out = masked(function, value, {}, date);
            QVERIFY2(parseDate(out) && out != value, out.c_str());
        }
    }
    const std::string moved = masked("shift.date", "2020-02-29 10:11:12.5+02", {}, stamp);
    QVERIFY(moved.ends_with(" 10:11:12.5+02"));
    for (std::int64_t days = -2500000; days < 3000000; days += 997) {
        std::string text;
        appendDate(days, {}, text);
        QCOMPARE(parseDate(text)->days, days);
    }
    QVERIFY(!parseDate("2021-02-29") && !parseDate("2021-13-01") && !parseDate("x"));
}

void tst_Functions::shiftKeepsGaps()
{
    const ColumnType date = typeOf(TypeFamily::Date, "date");
    const auto shift = masker(
        "shift.date",
        {{"seed_columns", Value(Value::List{Value("id")})}, {"keep_weekday", Value(true)}}, date);
    std::string a;
    std::string b;
    std::string other;
    QVERIFY(shift->maskSeeded("2020-01-01", "7", a) && shift->maskSeeded("2020-03-01", "7", b));
    QCOMPARE(parseDate(b)->days - parseDate(a)->days, std::int64_t{60});
    QCOMPARE((parseDate(a)->days - parseDate("2020-01-01")->days) % 7, std::int64_t{0});
    QVERIFY(shift->maskSeeded("2020-01-01", "8", other));
}

void tst_Functions::partialHides()
{
    QCOMPARE(masked("partial", "Müller"), std::string("M****r"));
    QCOMPARE(masked("partial", "ab"), std::string("**"));
    QCOMPARE(masked("partial.email", "anna@web.de"), std::string("a***@example.com"));
    QCOMPARE(masked("partial.card", "4111-1111-1111-1234"), std::string("****-****-****-1234"));
    QCOMPARE(
        masked("redact.text", "Call Anna now", {{"search", Value(Value::List{Value("anna")})}}),
        std::string("Call [redacted] now"));
    QCOMPARE(masked("constant", "x", {{"value", Value(7)}}), std::string("7"));
    QCOMPARE(masked("set_null", "x"), std::string("<null>"));
}

void tst_Functions::arraysAreMaskedByElement()
{
    ColumnType array = kText;
    array.arrayDimensions = 1;
    const std::string a = masked("person.last_name", "x");
    const std::string b = masked("person.last_name", "y, \"z\\");
    const auto quoted = [](const std::string& text) {
        return text.find(' ') == std::string::npos ? text : '"' + text + '"';
    };
    QCOMPARE(masked("person.last_name", "{x,NULL,\"y, \\\"z\\\\\"}", {}, array),
             '{' + quoted(a) + ",NULL," + quoted(b) + '}');
    QCOMPARE(masked("constant", "{x,y}", {{"value", Value("{}")}}, array), std::string("{}"));
    QCOMPARE(masked("person.last_name", "[0:1]={{x},{x}}", {}, array),
             "[0:1]={{" + quoted(a) + "},{" + quoted(a) + "}}");
    QCOMPARE(masked("person.last_name", "{}", {}, array), std::string("{}"));
    QCOMPARE(masked("person.last_name", "broken", {}, array), std::string("{}"));
}

void tst_Functions::badParametersAreRefused()
{
    const auto fails = [](const char* function, Value::Table parameters, const ColumnType& type) {
        ColumnMask mask;
        mask.rule = {function, std::move(parameters)};
        return !makeColumnMasker(mask, type, testKey()).has_value();
    };
    QVERIFY(fails("nothing", {}, kText));
    QVERIFY(fails("random.date", {{"min", Value("soon")}}, kText));
    QVERIFY(fails("random.int", {{"min", Value(5)}, {"max", Value(4)}}, kText));
    QVERIFY(fails("random.int", {{"max", Value(40000)}}, typeOf(TypeFamily::Integer, "int2")));
    QVERIFY(fails("finance.iban", {{"country", Value("US")}}, kText));
    QVERIFY(fails("email", {{"domains", Value(Value::List{})}}, kText));
    QVERIFY(fails("shift.date", {{"min_days", Value(0)}, {"max_days", Value(0)}}, kText));
    QVERIFY(fails("json.path", {{"operations", Value(Value::List{})}}, kText));
    QVERIFY(fails("redact.text", {}, kText));
    QVERIFY(fails("redact.text", {{"search", Value(Value::List{Value("")})}}, kText));
}

QTEST_APPLESS_MAIN(tst_Functions)
#include "tst_functions.moc"
