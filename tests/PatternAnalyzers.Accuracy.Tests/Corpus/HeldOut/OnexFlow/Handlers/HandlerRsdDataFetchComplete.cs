using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record FetchedTickets(Guid Run, (string Id, int Blocks)[] Tickets, string[] Failed);

internal sealed class HandlerRsdDataFetchComplete
{
    public static EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public static EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    internal static ModelHandlerOutput<FetchedTickets> Handle(Guid correlation, FetchedTickets @event)
    {
        if (@event.Failed.Length > @event.Tickets.Length)
            return ModelHandlerOutput<FetchedTickets>.ForOrchestrator(correlation, [new InvalidDataException($"run {@event.Run}: too many failures")], []);

        var next = @event.Tickets.Select(t => new ModelIntent("rsd.score", t.Id, t.Blocks)).ToArray();
        return ModelHandlerOutput<FetchedTickets>.ForOrchestrator(correlation, [], next);
    }
}
