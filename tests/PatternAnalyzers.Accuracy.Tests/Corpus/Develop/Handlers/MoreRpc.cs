using Grpc.Core;
using MediatR;
using Protos.Build.V1;
using Protos.Games.V1;

namespace Corpus.Handlers.Toolchain;

public record CompileText(string Language, string Text) : IRequest<IReadOnlyList<string>>;

public class CompilerService(ISender sender) : Compiler.CompilerBase
{
    public override async Task<CompileReply> Compile(CompileRequest request, ServerCallContext context)
    {
        var errors = await sender.Send(new CompileText(request.Language, request.Source), context.CancellationToken);
        var reply = new CompileReply { Ok = errors.Count == 0 };
        reply.Diagnostics.AddRange(errors.Select((text, i) => new Diagnostic { Line = i, Text = text }));
        return reply;
    }
}

public class BracketChecker : IRequestHandler<CompileText, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(CompileText request, CancellationToken cancellationToken)
    {
        var errors = new List<string>();
        var open = new Stack<(char Bracket, int Line)>();
        var line = 1;
        foreach (var c in request.Text)
        {
            switch (c)
            {
                case '\n': line++; break;
                case '(' or '[' or '{': open.Push((c, line)); break;
                case ')' or ']' or '}':
                    if (!open.TryPop(out var top) || (top.Bracket, c) is not (('(', ')') or ('[', ']') or ('{', '}')))
                        errors.Add($"line {line}: unexpected '{c}'");
                    break;
            }
        }
        errors.AddRange(open.Select(o => $"line {o.Line}: '{o.Bracket}' is never closed"));
        return Task.FromResult<IReadOnlyList<string>>(errors);
    }
}

public interface IMatchQueue
{
    Task<(string Id, string[] Players)> EnterAsync(string player, int rating, CancellationToken ct);
}

public class MatchmakingService : Matchmaking.MatchmakingBase
{
    private readonly IMatchQueue _queue;
    private readonly ILogger<MatchmakingService> _logger;

    public MatchmakingService(IMatchQueue queue, ILogger<MatchmakingService> logger)
    {
        _queue = queue;
        _logger = logger;
    }

    public override async Task Join(JoinRequest request, IServerStreamWriter<MatchFound> responseStream, ServerCallContext context)
    {
        var (id, players) = await _queue.EnterAsync(request.PlayerId, request.Rating, context.CancellationToken);
        var found = new MatchFound { MatchId = id };
        found.Players.AddRange(players);
        await responseStream.WriteAsync(found);
        _logger.LogInformation("match {Match} with {Count} players", id, players.Length);
    }
}
