#pragma once

#include "core/values/download/download_snapshot.h"
#include "ui/list/rows/progress_picture.h"
#include "ui/looks/looks.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tributary {

// How much of each of so many equal columns of a file is here, from 0 to 1. Takes one step a part and one a
// column, so that thousands of parts cost nothing.
std::vector<double> coverage(const QList<ByteRange>& parts, qint64 size, int columns);

// The whole file as one strip: what is here, what the connections are fetching, and where each of them is.
class SegmentMap : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentMap(QWidget* parent = nullptr);

    void follow(const DownloadSnapshot& download);
    std::optional<int> percent() const { return m_percent; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describeWhatIsUnknown();
    QColor colorOfParts() const;
    QImage strip(int columns) const;
    int column(qint64 offset, int columns) const;
    void paintMark(QPainter& painter, qint64 position) const;

    PartsHere m_here;
    QList<ConnectionSnapshot> m_connections;
    qint64 m_size = 0;
    std::optional<int> m_percent;
    DownloadState m_state = DownloadState::Queued;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
