// SPDX-License-Identifier: MIT
// Every function of the catalogue keeps what its descriptor promises, on values of every type it
// may be used on. A new function is tested by being registered.
#include "model/masking/rulecheck.h"
#include "services/masking/columnmasker.h"
#include "services/masking/siphash.h"
#include "tests/services/masking/catalogueinputs.h"
#include "tests/support/sandbox.h"

#include <QTemporaryFile>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>
#include <set>

using namespace decant;
using test::TypeCase;

namespace {

std::atomic<std::int64_t> g_allocations{0};

}  // namespace

// NOLINTBEGIN(misc-definitions-in-headers): the whole program counts its allocations
void* operator new(std::size_t size)
{
    ++g_allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}
// NOLINTEND(misc-definitions-in-headers)

namespace {

MaskKey keyOf(char digit)
{
    return *MaskKey::fromHex(std::string(64, digit));
}

/// How many different values an injective function is tried on.
int distinctValues()
{
    const int given = qEnvironmentVariableIntValue("DECANT_PROPERTY_VALUES");
    if (given > 0)
        return given;
#ifdef NDEBUG
    return 1000000;
#else
    return 20000;
#endif
}

std::unique_ptr<ColumnMasker> maskerOf(const FunctionDescriptor& function, const ColumnType& type,
                                       const MaskKey& key, std::string& problem,
                                       const Value::Table& more = {})
{
    ColumnMask mask;
    mask.rule.function = function.name;
    mask.rule.parameters = test::neededParameters(function, type);
    mask.rule.parameters.insert(more.begin(), more.end());
    mask.keyDomain = function.keyDomain;
    auto made = makeColumnMasker(mask, type, key);
    problem = made ? std::string() : made.error().detail.english();
    return made ? std::move(*made) : nullptr;
}

/// A range that is wider than a small type is refused, which is right.
bool refusesType(const std::string& problem)
{
    return problem.find("does not fit") != std::string::npos;
}

/// What it promises is what the functions inside it promise.
bool passesOn(const FunctionDescriptor& function)
{
    return function.family == "flow";
}

std::vector<std::string> valuesOf(const TypeCase& each)
{
    std::vector<std::string> values = each.usual;
    values.insert(values.end(), each.odd.begin(), each.odd.end());
    return values;
}

std::string resultOf(ColumnMasker& masker, const std::string& value, bool& given)
{
    std::string out;
    given = masker.mask(value, out);
    return out;
}

std::string nameOf(const FunctionDescriptor& function, const ColumnType& type)
{
    return std::string(function.name) + " on " + type.name;
}

/// What went wrong so far: a test tells of all functions, not of the first.
std::vector<std::string>& problems()
{
    static std::vector<std::string> all;
    return all;
}

/// Notes a failure and leaves the check of this function and type.
#define VERIFY(condition, text)                                                                    \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            problems().push_back(std::string(text) + ": " #condition);                             \
            return;                                                                                \
        }                                                                                          \
    } while (false)

void reportProblems()
{
    std::string all;
    for (const std::string& each : problems())
        all += '\n' + each;
    problems().clear();
    QVERIFY2(all.empty(), all.c_str());
}

/// Calls `check(function, typeCase, masker)` for everything that can be combined.
template <class Check>
void forEveryFunction(Check check)
{
    const std::vector<TypeCase> types = test::typeCases();
    const MaskKey key = keyOf('5');
    for (const FunctionDescriptor& function : functionCatalogue()) {
        // The program or the database of the image decides; see tst_functions, tst_derived.
        if (function.name == "command" || function.input == FunctionInput::Image)
            continue;
        int tried = 0;
        for (const TypeCase& each : types) {
            if (!typeAllowed(function, each.type))
                continue;
            std::string problem;
            const auto masker = maskerOf(function, each.type, key, problem);
            if (!masker && refusesType(problem))
                continue;
            ++tried;
            if (masker)
                check(function, each, *masker);
            else
                problems().push_back(nameOf(function, each.type) + ": " + problem);
        }
        if (tried == 0)
            problems().push_back(std::string(function.name) + " masks no type");
    }
}

}  // namespace

class tst_Catalogue : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { reportProblems(); }
    void descriptorsAreComplete();
    void resultsAreDeterministic();
    void resultsDependOnTheKey();
    void nullAndEmptyStay();
    void generatedValuesDiffer();
    void textsAreValidAndFit();
    void injectiveFunctionsKeepValuesApart();
    void nothingIsAllocatedPerValue();
    void nothingIsAllocatedToKeepValuesApart();
    void resultsAreLiteralsOfTheirType();
};

void tst_Catalogue::descriptorsAreComplete()
{
    std::set<std::string_view> names;
    for (const FunctionDescriptor& function : functionCatalogue()) {
        const std::string name(function.name);
        VERIFY(names.insert(function.name).second, name);
        VERIFY(!function.family.empty() && function.summary.ends_with('.'), name);
        for (const ParameterDescriptor& parameter : function.parameters) {
            VERIFY(parameter.help.ends_with('.'), name + ": " + std::string(parameter.name));
            VERIFY(parameter.type != ParameterType::Choice || parameter.choices.size() > 1, name);
            if (parameter.type == ParameterType::Integer)
                VERIFY(parameter.minimum && parameter.maximum, name);
        }
        // Whatever differs from row to row by chance needs a key, of its own or of what it calls.
        if (function.guarantees.determinism == Determinism::Keyed && !passesOn(function))
            VERIFY(!function.keyDomain.empty(), name);
    }
}

void tst_Catalogue::resultsAreDeterministic()
{
    const MaskKey key = keyOf('5');
    forEveryFunction(
        [&](const FunctionDescriptor& function, const TypeCase& each, ColumnMasker& masker) {
            std::string problem;
            const auto second = maskerOf(function, each.type, key, problem);
            QVERIFY(second != nullptr);
            std::vector<std::string> values = valuesOf(each);
            // The other one sees them in the other order: nothing may depend on what came before.
            std::vector<std::string> first;
            bool given = false;
            for (const std::string& value : values)
                first.push_back(resultOf(masker, value, given));
            for (std::size_t i = values.size(); i > 0; --i)
                VERIFY(resultOf(*second, values[i - 1], given) == first[i - 1],
                       nameOf(function, each.type));
        });
}

void tst_Catalogue::resultsDependOnTheKey()
{
    const MaskKey other = keyOf('b');
    forEveryFunction([&](const FunctionDescriptor& function, const TypeCase& each,
                         ColumnMasker& masker) {
        if (each.type.base != "text" || each.type.arrayDimensions > 0 || function.keyDomain.empty()
            || function.name == "json.path" || function.name == "json.leaves")
            return;
        std::string problem;
        const auto second = maskerOf(function, each.type, other, problem);
        QVERIFY(second != nullptr);
        int different = 0;
        constexpr int kValues = 60;
        for (int i = 0; i < kValues; ++i) {
            bool given = false;
            const std::string value = function.name.find("date") != std::string_view::npos
                    || function.name == "shift.date"
                ? "1984-02-" + std::to_string(10 + i % 18)
                : "49.3012" + std::to_string(10000 + i);
            different += resultOf(masker, value, given) != resultOf(*second, value, given) ? 1 : 0;
        }
        const bool small = function.parameter("never_equal")->defaultValue == Value(false);
        VERIFY(different > (small ? kValues / 10 : kValues / 2),
               nameOf(function, each.type) + ": " + std::to_string(different));
    });
}

void tst_Catalogue::nullAndEmptyStay()
{
    forEveryFunction(
        [&](const FunctionDescriptor& function, const TypeCase& each, ColumnMasker& masker) {
            std::string out;
            VERIFY(!masker.maskNull(out) && out.empty(), nameOf(function, each.type));
            if (each.type.family != TypeFamily::Text || function.wholeValue
                || each.type.arrayDimensions > 0)
                return;
            VERIFY(masker.mask("", out) && out.empty(), nameOf(function, each.type));
        });
}

void tst_Catalogue::generatedValuesDiffer()
{
    forEveryFunction(
        [&](const FunctionDescriptor& function, const TypeCase& each, ColumnMasker& masker) {
            const bool generated = function.guarantees.determinism == Determinism::Keyed
                || function.guarantees.uniqueness != Uniqueness::None;
            const auto* choice = function.parameter("never_equal");
            if (!generated || passesOn(function) || choice->defaultValue == Value(false)
                || each.type.arrayDimensions > 0 || each.type.family == TypeFamily::Json
                || function.name.starts_with("json.")
                || function.guarantees.reversible == Reversibility::Partly
                || function.name == "date.ordered_pair"
                || each.type.maxLength >= 0)  // what is cut may agree
                return;
            for (std::string value : each.usual) {
                // What a function makes is the value that chance would most likely give back.
                for (int round = 0; round < 40; ++round) {
                    bool given = false;
                    const std::string result = resultOf(masker, value, given);
                    VERIFY(result != value, nameOf(function, each.type) + ": " + value);
                    value = result;
                    if (value.size() > 1000)  // a cipher grows each time
                        break;
                }
            }
        });
}

void tst_Catalogue::textsAreValidAndFit()
{
    forEveryFunction(
        [&](const FunctionDescriptor& function, const TypeCase& each, ColumnMasker& masker) {
            for (const std::string& value : valuesOf(each)) {
                bool given = false;
                const std::string result = resultOf(masker, value, given);
                VERIFY(given || function.guarantees.givesNull || function.name == "map.dictionary"
                           || function.name == "kv.drop",
                       nameOf(function, each.type));
                const QString text = QString::fromUtf8(result.c_str());
                VERIFY(text.toUtf8().toStdString() == result, nameOf(function, each.type));
                if (each.type.maxLength > 0 && each.type.arrayDimensions == 0)
                    VERIFY(text.toUcs4().size() <= each.type.maxLength,
                           nameOf(function, each.type) + ": " + result);
            }
        });
}

void tst_Catalogue::injectiveFunctionsKeepValuesApart()
{
    const SipHash hash(1, 2);
    const MaskKey key = keyOf('5');
    const int count = distinctValues();
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (function.guarantees.uniqueness == Uniqueness::None
            || function.input == FunctionInput::Image)
            continue;
        const TypeCase text = test::typeCases().front();
        std::string problem;
        const auto masker = maskerOf(function, text.type, key, problem);
        VERIFY(masker != nullptr, problem);
        const bool mustDiffer = function.parameter("never_equal")->defaultValue == Value(true);
        std::vector<std::uint64_t> seen;
        seen.reserve(static_cast<std::size_t>(count));
        std::string out;
        for (int i = 0; i < count; ++i) {
            const std::string value = test::distinctValue(function, i);
            out.clear();
            QVERIFY(masker->mask(value, out));
            if (mustDiffer)
                VERIFY(out != value, nameOf(function, text.type));
            seen.push_back(hash(out).low);
        }
        // Two hashes of a million meet by chance once in 30 million runs.
        std::sort(seen.begin(), seen.end());
        VERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end(),
               nameOf(function, text.type));
    }
}

void tst_Catalogue::nothingIsAllocatedPerValue()
{
    std::string out;
    out.reserve(1U << 20);
    forEveryFunction(
        [&](const FunctionDescriptor& function, const TypeCase& each, ColumnMasker& masker) {
            const std::vector<std::string> values = valuesOf(each);
            const auto maskAll = [&] {
                for (const std::string& value : values) {
                    out.clear();
                    (void)masker.mask(value, out);
                }
            };
            maskAll();  // warm: buffers grow to what these values need
            maskAll();
            const std::int64_t before = g_allocations;
            for (int round = 0; round < 10; ++round)
                maskAll();
            const std::int64_t made = g_allocations - before;
            VERIFY(made == 0, nameOf(function, each.type) + ": " + std::to_string(made));
        });
}

void tst_Catalogue::nothingIsAllocatedToKeepValuesApart()
{
    const FunctionDescriptor& function = *findFunction("random.pattern");
    ColumnType text;
    text.family = TypeFamily::Text;
    text.base = text.name = "text";
    for (const char* unique : {"suffix", "segment", "retry"}) {
        std::string problem;
        const auto masker = maskerOf(function, text, keyOf('5'), problem,
                                     {{"unique", Value(unique)}, {"format", Value("A########")}});
        VERIFY(masker != nullptr, problem);
        std::string out;
        out.reserve(1000);
        const auto mask = [&](int from, int count) {
            std::string value = "Ab-00000000/x";
            for (int i = from; i < from + count; ++i) {
                value[3 + static_cast<std::size_t>(i % 8)] = static_cast<char>('0' + i % 10);
                out.clear();
                (void)masker->mask(value, out);
            }
        };
        mask(0, 100);  // warm; the set of retry then has room for more
        const std::int64_t before = g_allocations;
        mask(100, 500);
        VERIFY(g_allocations == before, unique);
    }
}

void tst_Catalogue::resultsAreLiteralsOfTheirType()
{
    std::string problem;
    const auto server = test::PostgresSandbox::start(problem);
    DECANT_REQUIRE(server, problem);
    const test::Ran types = server->sql("postgres", test::catalogueTypesSql());
    QVERIFY2(types.exitCode == 0, types.errors.c_str());

    // One line a result: function, type, result; in COPY's own escapes.
    std::string lines;
    const auto escaped = [](const std::string& text) {
        std::string safe;
        for (const char c : text) {
            if (c == '\\')
                safe += "\\\\";
            else if (c == '\n')
                safe += "\\n";
            else if (c == '\t')
                safe += "\\t";
            else if (c == '\r')
                safe += "\\r";
            else
                safe += c;
        }
        return safe;
    };
    int results = 0;
    forEveryFunction([&](const FunctionDescriptor& function, const TypeCase& each,
                         ColumnMasker& masker) {
        if (each.type.base == "text" && each.type.arrayDimensions == 0)
            return;  // every text is one
        for (const std::string& value : valuesOf(each)) {
            bool given = false;
            const std::string result = resultOf(masker, value, given);
            if (!given)
                continue;
            lines +=
                std::string(function.name) + '\t' + each.type.name + '\t' + escaped(result) + '\n';
            ++results;
        }
    });
    QVERIFY(results > 300);
    QTemporaryFile file;
    QVERIFY(file.open());
    const std::string script = "CREATE TABLE decant_test.result (f text, t text, v text);\n"
                               "COPY decant_test.result FROM stdin;\n"
        + lines + "\\.\n" + R"(
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM decant_test.result LOOP
    BEGIN
      EXECUTE format('SELECT %L::%s', r.v, r.t);
    EXCEPTION WHEN OTHERS THEN
      RAISE WARNING '% on %: % (%)', r.f, r.t, r.v, SQLERRM;
    END;
  END LOOP;
END $$;
)";
    QVERIFY(file.write(QByteArray::fromStdString(script)) > 0);
    file.close();
    const test::Ran ran = server->sqlFile("postgres", file.fileName());
    QVERIFY2(ran.exitCode == 0, ran.errors.c_str());
    QVERIFY2(ran.errors.find("WARNING") == std::string::npos, ran.errors.c_str());
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
