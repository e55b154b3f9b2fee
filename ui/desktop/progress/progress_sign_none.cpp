#include "ui/desktop/progress/progress_sign.h"

namespace tributary {

namespace {

class NoSign : public ProgressSign
{
public:
    void show(std::optional<int>) override {}
};

} // namespace

std::unique_ptr<ProgressSign> systemsProgressSign(const QWidget&)
{
    return std::make_unique<NoSign>();
}

} // namespace tributary
