#pragma once

#include "core/values/download/download_error.h"
#include "ui/looks/looks.h"
#include "ui/words/remedies.h"

#include <QWidget>

#include <optional>
#include <utility>

class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace tributary {

class IconLabel;

// Shows the error of a download, what a person can do about it, and the button that does it.
class ErrorBox : public QWidget
{
    Q_OBJECT

public:
    // The button for a paused download says Resume, as the bar does.
    enum class Retrying : quint8 { ByHand, ByResuming, ByItself };

    // With a line of the page's own below what the box says itself.
    explicit ErrorBox(QWidget* parent = nullptr, QWidget* line = nullptr);

    // Hides itself when there is no error.
    void follow(const std::optional<DownloadError>& error, Secrets missing, Retrying retrying);
    // Shows that the file of a finished download is missing, as its row says.
    void followMissingFile(const QString& words);
    // What went wrong and what was said about it, each on a line; empty when there is no error.
    QString text() const;

Q_SIGNALS:
    void wanted(tributary::Remedy remedy);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Offer
    {
        Remedy remedy;
        QPushButton* button;
    };

    void makeOffer(Remedy remedy, const QString& words);
    void makeOffers();
    void layOut(QLayout* words);
    void describeButtons();
    void say(const QString& what, const QString& advice);
    void offer(const QList<Remedy>& remedies, Retrying retrying);
    void useRoom();
    // The number of buttons that stand side by side.
    int columnsFor(const QList<QPushButton*>& shown) const;
    bool hasRoomBeside(int buttons, int inMoreRows) const;

    KeptLooks m_looks{Ground::Window};
    Tone m_tone = Tone::Trouble;
    IconLabel* m_icon;
    QLabel* m_what;
    QLabel* m_advice;
    QLabel* m_digests; // the checksums, below each other
    QLabel* m_detail;
    QList<Offer> m_offers; // in the order in which they stand
    QGridLayout* m_buttons;
    std::pair<QList<QPushButton*>, int> m_placed; // in so many columns
};

} // namespace tributary
