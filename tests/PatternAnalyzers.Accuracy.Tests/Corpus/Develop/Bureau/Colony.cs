using Akka.Actor;
using Orleans;
using Orleans.Runtime;

namespace Corpus.Bureau.Colony;

public interface IHiveGrain : IGrainWithStringKey { Task<double> RecordWeight(double kilograms); Task<string> Mood(); }

[GenerateSerializer]
public sealed class HiveState { [Id(0)] public List<double> Weights { get; set; } = []; }

public sealed class HiveGrain([PersistentState("hive", "apiary")] IPersistentState<HiveState> store) : Grain, IHiveGrain
{
    public async Task<double> RecordWeight(double kilograms)
    {
        store.State.Weights.Add(kilograms);
        if (store.State.Weights.Count > 48) store.State.Weights.RemoveAt(0);
        await store.WriteStateAsync();
        return kilograms - store.State.Weights[0];
    }

    public Task<string> Mood() => Task.FromResult(store.State.Weights switch
    {
        [] => "unknown",
        [var first, .., var last] when last < first - 1.5 => "swarming",
        _ => "calm"
    });
}

public sealed class Keeper : ReceiveActor
{
    public sealed record Inspect(string Hive);
    public sealed record Report(string Hive, int Frames);
    public sealed record Total;

    private readonly Dictionary<string, int> _frames = [];

    public Keeper()
    {
        Receive<Report>(r => _frames[r.Hive] = r.Frames);
        Receive<Total>(_ => Sender.Tell(_frames.Values.Sum(), Self));
        Receive<Inspect>(i =>
        {
            if (_frames.TryGetValue(i.Hive, out var n)) Sender.Tell(new Report(i.Hive, n), Self);
        });
    }
}
