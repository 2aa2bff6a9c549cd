using MediatR;
using Microsoft.Extensions.AI;

namespace Corpus.Handlers.Claims;

public record SummarizeClaim(string ClaimNumber, string Narrative) : IRequest<string>;

public class SummarizeClaimHandler(IChatClient chat) : IRequestHandler<SummarizeClaim, string>
{
    private const string Prompt = "Summarise the claim for an adjuster in three sentences. Do not invent amounts.";

    public async Task<string> Handle(SummarizeClaim request, CancellationToken cancellationToken)
    {
        var narrative = request.Narrative.Length > 6000 ? request.Narrative[..6000] : request.Narrative;
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, Prompt),
            new(ChatRole.User, narrative),
        };
        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
        return response.Text.Trim();
    }
}

public record IssueVoucher(string CustomerId, decimal Value) : IRequest<Voucher>;

public record Voucher(string Code, decimal Value, DateTimeOffset ValidUntil);

public class IssueVoucherHandler(TimeProvider clock) : IRequestHandler<IssueVoucher, Voucher>
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public Task<Voucher> Handle(IssueVoucher request, CancellationToken cancellationToken)
    {
        Span<char> code = stackalloc char[10];
        for (var i = 0; i < code.Length; i++)
            code[i] = Alphabet[Random.Shared.Next(Alphabet.Length)];
        var voucher = new Voucher(new string(code), request.Value, clock.GetUtcNow().AddMonths(6));
        return Task.FromResult(voucher);
    }
}
