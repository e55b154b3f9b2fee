#pragma once

#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <memory>

namespace tributary {

// A window that shows downloads as a test makes them fail.
class FailuresWindow
{
protected:
    void open()
    {
        QGuiApplication::clipboard()->clear();
        m_settings = std::make_unique<TemporarySettings>();
        m_orders.onReplaceLink = {};
        m_orders.onChange = {};
        m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
        m_window->show();
    }
    // Somebody is at the window: once a dialog of it closes, desktops give it the focus back.
    void apply(const QList<DownloadSnapshot>& downloads)
    {
        if (!QApplication::activeWindow()) {
            m_window->activateWindow();
            QCoreApplication::processEvents();
        }
        m_window->downloads().apply(downloads);
    }
    void choose(int row)
    {
        auto* view = m_window->findChild<DownloadView*>();
        view->setCurrentIndex(view->model()->index(row, 0));
    }

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

inline DownloadSnapshot failed(quint64 id, ErrorKind kind, const char* link = "https://a.example/file")
{
    auto download = samples::inState(id, DownloadState::Failed, QStringLiteral("file%1").arg(id));
    download.url = QUrl(QString::fromLatin1(link));
    download.error = DownloadError{.kind = kind, .httpStatus = 0, .detail = {}};
    return download;
}

inline void fill(const QWidget& dialog, const char* name, const char* text)
{
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String(name))
            field->setText(QString::fromLatin1(text));
    }
}

} // namespace tributary
