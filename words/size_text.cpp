#include "words/size_text.h"

#include "core/values/naming/human_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tributary {

QString translatedSize(qint64 bytes)
{
    const QString text = sizeText(bytes);
    const qsizetype unit = text.lastIndexOf(u' ') + 1;
    const QString number = text.first(unit).replace(u'.', QLocale().decimalPoint());
    return number + QCoreApplication::translate("Units", text.sliced(unit).toLatin1().constData());
}

} // namespace tributary
