// SPDX-License-Identifier: MIT
#include "gui/widgets/ansi.h"

#include <QStringList>

namespace decant::gui {

namespace {

constexpr QChar kEscape(0x1b);

/// Applies the numbers of one "ESC [ … m".
void applySgr(const QString& numbers, AnsiRun& look)
{
    const QStringList parts = numbers.split(u';');
    for (int i = 0; i < parts.size(); ++i) {
        const int code = parts[i].toInt();
        if (code == 0) {
            look.colour = -1;
            look.bold = false;
        } else if (code == 1) {
            look.bold = true;
        } else if (code == 22) {
            look.bold = false;
        } else if (code >= 30 && code <= 37) {
            look.colour = code - 30;
        } else if (code >= 90 && code <= 97) {
            look.colour = code - 90;
        } else if (code == 39) {
            look.colour = -1;
        } else if (code == 38 || code == 48) {
            i += i + 1 < parts.size() && parts[i + 1].toInt() == 5 ? 2 : 4;  // 256 or true colour
        }
    }
}

/// The end of the escape sequence that starts at `at`, and whether it was SGR.
qsizetype sequenceEnd(const QString& line, qsizetype at)
{
    qsizetype end = at + 1;
    if (end >= line.size())
        return line.size();
    if (line[end] == u']') {  // operating system command, ends with BEL or ESC backslash
        while (end < line.size() && line[end] != QChar(0x07) && line[end] != u'\\')
            ++end;
        return end + 1;
    }
    if (line[end] != u'[')
        return end + 1;
    ++end;
    while (end < line.size() && (line[end] < u'@' || line[end] > u'~'))
        ++end;
    return end + 1;
}

}  // namespace

std::vector<AnsiRun> parseAnsi(const QString& line)
{
    std::vector<AnsiRun> runs;
    AnsiRun look;
    const auto flush = [&] {
        if (!look.text.isEmpty())
            runs.push_back(look);
        look.text.clear();
    };
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line[i];
        if (c == kEscape) {
            const qsizetype end = sequenceEnd(line, i);
            const bool sgr =
                end <= line.size() && end - i > 2 && line[end - 1] == u'm' && line[i + 1] == u'[';
            if (sgr) {
                flush();
                applySgr(line.mid(i + 2, end - i - 3), look);
            }
            i = end;
            continue;
        }
        if (c == u'\r') {
            if (i + 1 < line.size()) {
                runs.clear();
                look.text.clear();
            }
        } else if (c == u'\t' || c >= u' ') {
            look.text += c;
        }
        ++i;
    }
    flush();
    return runs;
}

}  // namespace decant::gui
