using Paramore.Brighter;

namespace Corpus.Handlers.Ferry.HeldOut;

public interface IUseCaseHandler<TIn, TOut>
{
    ValueTask<TOut> Invoke(TIn input, CancellationToken cancel = default);
}

public sealed record Sailing(string Route, DateTime Departure, int Capacity, int Sold);

public sealed record FindSailings(string From, string To, DateOnly Day);

public sealed record ReserveDeck(string Route, DateTime Departure, double VehicleMetres);

public abstract record Outcome
{
    public sealed record Granted(string Code) : Outcome;

    public sealed record Full : Outcome;
}

public interface ITimetable
{
    IAsyncEnumerable<Sailing> On(DateOnly day);
}

public interface IDeckPlan
{
    Task<bool> TryClaimAsync(string route, DateTime departure, double metres, string code, CancellationToken cancel);
}

internal sealed class SailingFinder : IUseCaseHandler<FindSailings, Sailing[]>
{
    private readonly ITimetable timetable;

    public SailingFinder(ITimetable timetable) => this.timetable = timetable;

    public async ValueTask<Sailing[]> Invoke(FindSailings input, CancellationToken cancel)
    {
        List<Sailing> hits = [];
        await foreach (var sailing in timetable.On(input.Day).WithCancellation(cancel))
        {
            if (sailing.Route == $"{input.From}-{input.To}" && sailing.Sold < sailing.Capacity)
                hits.Add(sailing);
        }
        return [.. hits.OrderBy(h => h.Departure)];
    }
}

internal sealed class DeckReservation(IDeckPlan plan) : IUseCaseHandler<ReserveDeck, Outcome>
{
    public async ValueTask<Outcome> Invoke(ReserveDeck input, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var code = Convert.ToBase64String(Guid.NewGuid().ToByteArray())[..8];
            if (await plan.TryClaimAsync(input.Route, input.Departure, input.VehicleMetres, code, cancel))
                return new Outcome.Granted(code);
            await Task.Delay(50 << attempt, cancel);
        }
        return new Outcome.Full();
    }
}

public class RepaintHull(string vessel) : Command(new Id(vessel))
{
    public string Vessel { get; } = vessel;
}

public class DryDock(TextWriter orders) : RequestHandler<RepaintHull>
{
    public override RepaintHull Handle(RepaintHull command)
    {
        orders.WriteLine($"{DateTime.Now:s}|{command.Vessel}|paint");
        orders.Flush();
        return base.Handle(command);
    }

    public override RepaintHull Fallback(RepaintHull command)
    {
        orders.WriteLine($"{command.Vessel}|postponed");
        return command;
    }
}
