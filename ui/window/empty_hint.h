#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace tributary {

class DownloadActions;
class DownloadFilter;
class Picture;

// The hint in an empty list: how to begin, or that the filter leaves nothing.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(const DownloadFilter& rows, const DownloadActions& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    // The way out of a filter, also where its lists have no room.
    void allWanted();

private:
    void layOut();
    QPushButton* addButton(QAction* action);
    void follow();

    const DownloadFilter& m_rows;
    Picture* m_picture;
    QLabel* m_words;
    QPushButton* m_new;
    QPushButton* m_paste;
    QPushButton* m_all;
};

} // namespace tributary
