namespace Corpus.Granary.Tabletop.HeldOut;

public interface IMove { Guid Seat { get; } }
public sealed record Harvest(Guid Seat, string Field) : IMove;
public sealed record RollWeather(Guid Seat) : IMove;
public sealed record Outcome(bool Legal, string Text);

public interface IReferee<in TMove> where TMove : IMove
{
    ValueTask<Outcome> JudgeAsync(TMove move, Table table, CancellationToken ct);
}

public sealed class Table
{
    public Dictionary<string, int> Crops { get; } = new();
    public Dictionary<Guid, int> Barn { get; } = new();
    public string Weather { get; set; } = "dry";
}

internal sealed class HarvestReferee : IReferee<Harvest>
{
    public ValueTask<Outcome> JudgeAsync(Harvest move, Table table, CancellationToken ct)
    {
        if (!table.Crops.TryGetValue(move.Field, out var grown) || grown == 0)
            return new(new Outcome(false, $"{move.Field} is bare"));
        var take = table.Weather == "hail" ? grown / 2 : grown;
        table.Crops[move.Field] = 0;
        table.Barn[move.Seat] = table.Barn.GetValueOrDefault(move.Seat) + take;
        return new(new Outcome(true, $"{take} sheaves"));
    }
}

internal sealed class WeatherReferee : IReferee<RollWeather>
{
    public ValueTask<Outcome> JudgeAsync(RollWeather move, Table table, CancellationToken ct)
    {
        table.Weather = Random.Shared.Next(1, 7) switch { 1 => "hail", <= 3 => "rain", _ => "dry" };
        if (table.Weather == "rain")
            foreach (var field in table.Crops.Keys.ToArray()) table.Crops[field]++;
        return ValueTask.FromResult(new Outcome(true, table.Weather));
    }
}

/// <summary>Finds the referee for a move by the run-time type of the move.</summary>
public sealed class MoveDesk(IServiceProvider services)
{
    public async Task<Outcome> SubmitAsync(IMove move, Table table, CancellationToken ct)
    {
        var contract = typeof(IReferee<>).MakeGenericType(move.GetType());
        dynamic? referee = services.GetService(contract);
        return referee is null ? new Outcome(false, "nobody judges " + move.GetType().Name) : await referee.JudgeAsync((dynamic)move, table, ct);
    }
}
