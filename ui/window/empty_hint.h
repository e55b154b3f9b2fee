#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace tributary {

class DownloadFilter;

// What an empty list says instead of being a void: how to begin, or that the filter leaves nothing.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(const DownloadFilter& rows, QAction* newDownload, QWidget* parent = nullptr);

private:
    void follow();

    const DownloadFilter& m_rows;
    QLabel* m_words;
    QToolButton* m_button;
};

} // namespace tributary
