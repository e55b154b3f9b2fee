#include "ui/widgets/speed_box.h"

#include "ui/words/byte_units.h"
#include "ui/words/number_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

// Arabic and Indian digits become those of a machine, and blanks of all kinds the usual one. Marks of a
// direction are left out.
QString plainly(QStringView text)
{
    QString plain;
    for (const QChar sign : text) {
        if (sign.isDigit())
            plain += QChar(u'0' + sign.digitValue());
        else if (sign.isSpace())
            plain += u' ';
        else if (sign.category() != QChar::Other_Format)
            plain += sign;
    }
    return plain;
}

// The signs of a language between groups of digits and before a fraction.
struct NumberSigns
{
    QString group;
    QString point;
    // Where a number of four digits has no groups, larger ones may begin with as many: 1234.567.
    qsizetype digitsAhead = 3;
};

NumberSigns signsHere()
{
    const auto escaped = [](const QString& sign) { return QRegularExpression::escape(plainly(sign)); };
    const QLocale locale;
    const qsizetype ahead = locale.toString(1'234'567).indexOf(locale.groupSeparator());
    return {.group = escaped(locale.groupSeparator()),
            .point = QStringLiteral("(?:[.,]|%1)").arg(escaped(locale.decimalPoint())),
            .digitsAhead = std::max<qsizetype>(3, ahead)};
}

// A point and a comma both begin a fraction, whatever the language, but for a sign of groups before three
// digits. Units are in Latin and Cyrillic letters, as the languages of the window write them.
QRegularExpression speed(const NumberSigns& signs)
{
    const QString grouped = signs.group.isEmpty() ? QString()
                                                  : QStringLiteral(R"(\d{1,%2}(?:%1\d{2,3})*%1\d{3}(?!\d)|)")
                                                        .arg(signs.group)
                                                        .arg(signs.digitsAhead);
    const QString number = QStringLiteral(R"((%1\d+)(?:%2(\d*))?)").arg(grouped, signs.point);
    return QRegularExpression(
        QStringLiteral(R"(^ *%1 *([kmgкмг]?)(?:[iиі]?[boб](?:/[sс])?)? *$)").arg(number),
        QRegularExpression::CaseInsensitiveOption);
}

bool beginsASpeed(const QString& text)
{
    const NumberSigns signs = signsHere();
    const QString digit =
        signs.group.isEmpty() ? QStringLiteral(R"(\d)") : QStringLiteral(R"((?:\d|%1))").arg(signs.group);
    const QRegularExpression form(
        QStringLiteral(R"(^ *%1*%2?\d* *[kmgкмг]?[iиі]?[boб]?/?[sс]? *$)").arg(digit, signs.point),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(plainly(text)).hasMatch();
}

} // namespace

std::optional<double> kibibytesIn(QStringView text)
{
    const QRegularExpressionMatch match = speed(signsHere()).match(plainly(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(1);
    whole.removeIf([](QChar sign) { return !sign.isDigit(); });
    const double number = QString(whole + u'.' + match.captured(2)).toDouble();
    const QString unit = match.captured(3).toLower();
    constexpr double step = kibibyte;
    const bool isMebi = unit == QLatin1String("m") || unit == QStringLiteral("м");
    const bool isGibi = unit == QLatin1String("g") || unit == QStringLiteral("г");
    return number * (isMebi ? step : isGibi ? step * step : 1);
}

SpeedBox::SpeedBox(QWidget* parent)
    : QSpinBox(parent)
{
}

// A step is finer for low limits, and such that what it leads to has two decimals at most.
void SpeedBox::stepBy(int steps)
{
    constexpr int mebi = kibibyte;
    const int from = value() + (steps < 0 ? -1 : 0);
    setSingleStep(from < mebi ? mebi / 8 : from < 10 * mebi ? mebi / 4 : mebi);
    QSpinBox::stepBy(steps);
}

// Qt asks for the width of the least and of the largest number; one of kibibytes between them is wider.
QSize SpeedBox::sizeHint() const
{
    const auto width = [this](int kibibytes) {
        return fontMetrics().horizontalAdvance(textFromValue(kibibytes));
    };
    const int more = width(mostKibibytes - 1) - std::max(width(minimum()), width(maximum()));
    return QSpinBox::sizeHint() + QSize(std::max(0, more), 0);
}

QSize SpeedBox::minimumSizeHint() const
{
    return QSpinBox::minimumSizeHint().expandedTo({sizeHint().width(), 0});
}

QValidator::State SpeedBox::validate(QString& text, int& position) const
{
    if (const auto number = kibibytesIn(text); number && *number >= minimum() && *number <= maximum())
        return QValidator::Acceptable;
    const QValidator::State state = QSpinBox::validate(text, position);
    return state == QValidator::Invalid && beginsASpeed(text) ? QValidator::Intermediate : state;
}

int SpeedBox::valueFromText(const QString& text) const
{
    const auto number = kibibytesIn(text);
    if (!number)
        return QSpinBox::valueFromText(text);
    // A limit that is asked for is never none.
    return *number > 0 ? std::max(1, static_cast<int>(std::lround(*number))) : 0;
}

QString SpeedBox::textFromValue(int kibibytes) const
{
    return typedLimit(kibibytes * kibibyte);
}

} // namespace tributary
