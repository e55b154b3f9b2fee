#pragma once

#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_action.h"
#include "ui/failures/question.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <algorithm>
#include <memory>

namespace tributary {

using Ids = QList<DownloadId>;

// The downloads that were named, whatever the order of the commands.
inline Ids ids(const QSignalSpy& commands)
{
    Ids all;
    for (const QList<QVariant>& command : commands)
        all.append(command.first().value<Ids>());
    std::ranges::sort(all);
    return all;
}

// A window with a list of downloads, all of them selected.
class SelectionWindow
{
protected:
    void open()
    {
        m_settings = std::make_unique<TemporarySettings>();
        m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void show(const QList<DownloadSnapshot>& downloads) { m_window->downloads().apply(downloads); }
    void select(const QList<DownloadSnapshot>& downloads)
    {
        show(downloads);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->selectAll();
        list()->setFocus();
    }
    // A download in each of these states, all of the same name.
    void selectOneInEach(const QList<DownloadState>& states)
    {
        QList<DownloadSnapshot> downloads;
        for (const DownloadState state : states)
            downloads.append(
                samples::inState(static_cast<quint64>(downloads.size()) + 1, state, QStringLiteral("a")));
        select(downloads);
    }
    QAction* action(const char* name) const { return namedAction(*m_window, name); }
    DownloadView* list() const { return m_window->findChild<DownloadView*>(); }
    QLineEdit* filterBox() const { return m_window->findChild<QToolBar*>()->findChild<QLineEdit*>(); }
    Question* question() const { return m_window->findChild<Question*>(); }

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tributary
