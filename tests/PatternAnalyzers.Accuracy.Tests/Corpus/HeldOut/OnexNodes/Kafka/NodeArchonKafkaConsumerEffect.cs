using Confluent.Kafka;

namespace Corpus.OnexNodes.Kafka.HeldOut;

public delegate Task EventCallback(string topic, string payload, CancellationToken ct);

public sealed class ArchonConsumerOptions
{
    public string Servers { get; set; } = "";
    public string Group { get; set; } = "archon-intelligence";
    public string[] Topics { get; set; } = [];
}

public sealed class NodeArchonKafkaConsumerEffect : IAsyncDisposable
{
    private readonly Dictionary<string, EventCallback> callbacks = new();
    private readonly CancellationTokenSource stop = new();
    private Task? loop;

    public void On(string topic, EventCallback callback) => callbacks[topic] = callback;

    public void Start(ArchonConsumerOptions options) => loop = Task.Run(() => ConsumeAsync(options));

    private async Task ConsumeAsync(ArchonConsumerOptions options)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = options.Servers, GroupId = options.Group, EnableAutoCommit = false }).Build();
        consumer.Subscribe(options.Topics);
        while (!stop.IsCancellationRequested)
        {
            if (consumer.Consume(TimeSpan.FromMilliseconds(250)) is not { } record)
                continue;
            if (callbacks.TryGetValue(record.Topic, out var callback))
                await callback(record.Topic, record.Message.Value, stop.Token);
            consumer.Commit(record);
        }
        consumer.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (loop is not null) await loop;
    }
}
