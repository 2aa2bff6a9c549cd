using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators.Rsd;

public sealed record RsdRunRequested(Guid RunId, IReadOnlyList<string> Tickets);

public class NodeRsdOrchestrator(ModelOnexContainer container) : NodeOrchestrator(container)
{
    public override Task ProcessAsync(object input, CancellationToken cancellationToken = default) =>
        Container.GetService<HandlerRsdRun>().HandleAsync((RsdRunRequested)input, cancellationToken);
}

public interface IRsdFetch { Task<IReadOnlyList<(string Ticket, int Dependents, int AgeDays)>> FetchAsync(IReadOnlyList<string> tickets, CancellationToken ct); }
public interface IRsdSink { Task AcceptAsync(Guid runId, IReadOnlyList<(string Ticket, double Score)> scores, CancellationToken ct); }

public sealed class HandlerRsdRun
{
    private readonly IRsdFetch fetch;
    private readonly IRsdSink sink;

    public HandlerRsdRun(IRsdFetch fetch, IRsdSink sink) => (this.fetch, this.sink) = (fetch, sink);

    public async Task HandleAsync(RsdRunRequested request, CancellationToken ct)
    {
        var rows = await fetch.FetchAsync(request.Tickets, ct);
        var scored = rows.Select(r => (r.Ticket, r.Dependents * 0.7 + Math.Min(r.AgeDays, 90) / 90.0 * 0.3)).ToList();
        await sink.AcceptAsync(request.RunId, scored, ct);
    }
}
