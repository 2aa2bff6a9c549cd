using MediatR;

namespace Mail;

public sealed record SendMail(string To) : IRequest<bool>;

public sealed class SendMailHandler : IRequestHandler<SendMail, bool>
{
    public async Task<bool> Handle(SendMail request, CancellationToken cancellationToken)
    {
        await File.AppendAllTextAsync("outbox.txt", request.To, cancellationToken);
        return true;
    }
}
