#include "ui/failures/copy_without_breaks.h"

#include "ui/widgets/own_clipboard.h"
#include "ui/words/line_breaks.h"
#include "ui/words/own_direction.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

namespace tributary {

CopyWithoutBreaks::CopyWithoutBreaks(QLabel& label)
    : QObject(&label)
    , m_label(label)
{
    label.installEventFilter(this);
}

bool CopyWithoutBreaks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu && m_label.textInteractionFlags() != Qt::NoTextInteraction) {
        offerAt(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    const bool copies =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy);
    if (copies && m_label.hasSelectedText())
        copy();
    return copies || QObject::eventFilter(watched, event);
}

void CopyWithoutBreaks::copy()
{
    putOnClipboard(
        withoutBreaks(withoutSides(m_label.selectedText())).replace(QChar(QChar::ParagraphSeparator), u'\n'));
}

// The label's own menu copies the marks along.
void CopyWithoutBreaks::offerAt(const QPoint& place)
{
    auto* menu = new QMenu(&m_label);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt has the word in every language that its own menus are in.
    constexpr const char* ofQt = "QWidgetTextControl";
    QAction* entry = menu->addAction(QCoreApplication::translate(ofQt, "&Copy"));
    entry->setEnabled(m_label.hasSelectedText());
    connect(entry, &QAction::triggered, this, [this] { copy(); });
    menu->popup(place);
}

} // namespace tributary
