using System.Threading.Channels;
using Confluent.Kafka;

namespace Corpus.OnexNodes.Plain;

public readonly record struct Sample(string Device, long UnixMs, double Value);

public sealed class Funnel(IProducer<string, byte[]> upstream, string topic) : IAsyncDisposable
{
    private readonly Channel<Sample> _queue = Channel.CreateBounded<Sample>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly CancellationTokenSource _closing = new();
    private Task _pump = Task.CompletedTask;

    public void Open() => _pump = Task.Run(PumpAsync);

    public bool Push(in Sample sample) => _queue.Writer.TryWrite(sample);

    private async Task PumpAsync()
    {
        var batch = new List<Sample>(256);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < 256 && _queue.Reader.TryRead(out var sample))
            {
                batch.Add(sample);
            }

            foreach (var group in batch.GroupBy(s => s.Device))
            {
                var bytes = group.SelectMany(s => BitConverter.GetBytes(s.UnixMs).Concat(BitConverter.GetBytes(s.Value))).ToArray();
                await upstream.ProduceAsync(topic, new Message<string, byte[]> { Key = group.Key, Value = bytes }, _closing.Token);
            }

            batch.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.Complete();
        await _pump;
        upstream.Flush(TimeSpan.FromSeconds(5));
        _closing.Dispose();
    }
}
