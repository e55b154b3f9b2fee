#include "ui/widgets/speed_box.h"

#include "ui/words/byte_units.h"

#include <QRegularExpression>

#include <cmath>

namespace tributary {

namespace {

// In Latin and Cyrillic letters, as the languages of the window write units; and behind the blank that they
// stand behind there, which breaks no line.
const QRegularExpression& speed()
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d+(?:[.,]\d*)?)[\s\xA0]*([kmgкмг]?)(?:[iиі]?[boб](?:/[sс])?)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

const QRegularExpression& beginningOfASpeed()
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*\d*(?:[.,]\d*)?[\s\xA0]*[kmgкмг]?[iиі]?[boб]?/?[sс]?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

} // namespace

std::optional<double> kibibytesIn(QStringView text)
{
    const QRegularExpressionMatch match = speed().match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    const QString unit = match.captured(2).toLower();
    constexpr double step = kibibyte;
    const bool isMebi = unit == QLatin1String("m") || unit == QStringLiteral("м");
    const bool isGibi = unit == QLatin1String("g") || unit == QStringLiteral("г");
    return number * (isMebi ? step : isGibi ? step * step : 1);
}

SpeedBox::SpeedBox(QWidget* parent)
    : QSpinBox(parent)
{
    //: Kibibytes a second, after a number.
    setSuffix(tr(" KiB/s"));
    setSingleStep(128);
}

QString SpeedBox::typedIn(const QString& text) const
{
    return text.endsWith(suffix()) ? text.chopped(suffix().size()) : text;
}

QValidator::State SpeedBox::validate(QString& text, int& position) const
{
    QString plain = text;
    int at = position;
    if (const QValidator::State state = QSpinBox::validate(plain, at); state != QValidator::Invalid) {
        text = plain;
        position = at;
        return state;
    }
    const QString typed = typedIn(text);
    if (const auto number = kibibytesIn(typed); number && *number >= minimum() && *number <= maximum())
        return QValidator::Acceptable;
    return beginningOfASpeed().match(typed).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

int SpeedBox::valueFromText(const QString& text) const
{
    QString plain = text;
    int at = 0;
    if (QSpinBox::validate(plain, at) == QValidator::Acceptable)
        return QSpinBox::valueFromText(text);
    // A limit that is asked for is never none.
    const double number = kibibytesIn(typedIn(text)).value_or(0);
    return number > 0 ? std::max(1, static_cast<int>(std::lround(number))) : 0;
}

} // namespace tributary
