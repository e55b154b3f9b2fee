#include "ui/adding/link_remarks.h"

#include "core/engine/door/link_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkRemarks)
};

} // namespace

QString remarksOn(const LinkList& list)
{
    QStringList remarks;
    if (list.isCut)
        //: %1: how many can be added at once.
        remarks.append(Words::tr("The list goes on: only its first %1 downloads are taken.")
                           .arg(QLocale().toString(list.requests.size())));
    if (!list.flaws.isEmpty())
        //: %1: the number of a line.
        remarks.append(Words::tr("Not every line can be used; the first that can’t is line %1.")
                           .arg(QLocale().toString(list.flaws.first().line)));
    return remarks.join(u' ');
}

} // namespace tributary
