#include "core/engine/run/masked_events.h"

#include "core/values/download/secret_mask.h"

namespace tributary {

namespace {

std::shared_ptr<const SecretMask> maskOf(const DownloadRequest& request)
{
    auto mask = std::make_shared<SecretMask>();
    mask->learn(request);
    return mask;
}

// What a server said, and each kind of event that carries some of it.
class Blotter
{
public:
    explicit Blotter(const SecretMask& mask)
        : m_mask(mask)
    {
    }

    void operator()(LogLine& line) const { line.text = m_mask.masked(line.text); }
    void operator()(RetryNotice& notice) const { blot(notice.error); }
    void operator()(FailureNotice& notice) const { blot(notice.error); }
    void operator()(DownloadResult& result) const
    {
        for (WrongSource& source : result.wrongSources)
            blot(source.error);
    }
    void operator()(RunSnapshot& told) const
    {
        DownloadSnapshot& snapshot = told.view;
        if (!snapshot.error)
            return;
        DownloadError error = *snapshot.error;
        blot(error);
        snapshot.error = error;
    }
    void operator()(auto&) const {}

    void blot(DownloadError& error) const { error.detail = m_mask.masked(error.detail); }

private:
    const SecretMask& m_mask;
};

template<typename Answer>
std::function<void(Expected<Answer>)> masked(const DownloadRequest& request,
                                             std::function<void(Expected<Answer>)> then)
{
    return [mask = maskOf(request), then = std::move(then)](Expected<Answer> answer) {
        if (!answer)
            Blotter(*mask).blot(answer.error());
        then(std::move(answer));
    };
}

} // namespace

JobListener maskedFor(const DownloadRequest& request, JobListener listener)
{
    listener.tell = [mask = maskOf(request), tell = std::move(listener.tell)](JobEvent event) {
        std::visit(Blotter(*mask), event);
        tell(std::move(event));
    };
    return listener;
}

std::function<void(Expected<void>)> maskedFor(const DownloadRequest& request,
                                              std::function<void(Expected<void>)> then)
{
    return masked(request, std::move(then));
}

std::function<void(Expected<ProbeReport>)> maskedFor(const DownloadRequest& request,
                                                     std::function<void(Expected<ProbeReport>)> then)
{
    return masked(request, std::move(then));
}

std::function<void(Expected<FetchedList>)> maskedFor(const DownloadRequest& request,
                                                     std::function<void(Expected<FetchedList>)> then)
{
    return masked(request, std::move(then));
}

LogReader maskedFor(const DownloadRequest& request, LogReader log)
{
    if (!log)
        return {};
    return [mask = maskOf(request), log = std::move(log)](const Phrase& line, LogKind kind) {
        log(mask->masked(line), kind);
    };
}

ListListener maskedFor(const DownloadRequest& request, ListListener listener)
{
    listener.log = maskedFor(request, std::move(listener.log));
    if (listener.retrying) {
        listener.retrying = [mask = maskOf(request),
                             told = std::move(listener.retrying)](RetryNotice notice) {
            Blotter(*mask).blot(notice.error);
            told(notice);
        };
    }
    return listener;
}

} // namespace tributary
