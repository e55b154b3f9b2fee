#include "ui/adding/lists/tick_menu.h"

#include "ui/adding/lists/link_rows.h"
#include "ui/widgets/menu_letters.h"
#include "ui/widgets/themed_icon.h"

namespace tributary {

namespace {

QString onlyThisKind(FileKind kind)
{
    switch (kind) {
    case FileKind::Archive: return TickMenu::tr("Only archives");
    //: Music and films.
    case FileKind::Media: return TickMenu::tr("Only media");
    case FileKind::Document: return TickMenu::tr("Only documents");
    case FileKind::Image: return TickMenu::tr("Only images");
    case FileKind::Program: return TickMenu::tr("Only programs");
    case FileKind::Other: break;
    }
    //: Files of any other type.
    return TickMenu::tr("Only other files");
}

} // namespace

TickMenu::TickMenu(LinkRows& rows, QWidget* parent)
    : QMenu(parent)
    , m_rows(rows)
{
    // Before each opening the entries are made anew, and get their letters then.
    connect(this, &QMenu::aboutToShow, this, &TickMenu::offer);
    new MenuLetters(*this);
}

// The filter decides which kinds there are.
void TickMenu::offer()
{
    clear();
    connect(addAction(tr("&Invert selection")), &QAction::triggered, this,
            [this] { m_rows.tick([](const LinkItem& item) { return !item.isTicked(); }); });
    addSeparator();
    const QList<FileKind> kinds = m_rows.kindsShown();
    for (const FileKind kind : kinds)
        connect(addAction(kindIcon(kind), onlyThisKind(kind)), &QAction::triggered, this,
                [this, kind] { m_rows.tick([kind](const LinkItem& item) { return item.kind() == kind; }); });
}

} // namespace tributary
