namespace Confluent.Kafka;

public enum AutoOffsetReset { Latest, Earliest, Error }
public sealed class Ignore { private Ignore() { } }
public enum Acks { None = 0, Leader = 1, All = -1 }
public class ClientConfig { public string BootstrapServers { get; set; } = ""; public string ClientId { get; set; } = ""; public Acks? Acks { get; set; } }
public class ConsumerConfig : ClientConfig { public string GroupId { get; set; } = ""; public bool? EnableAutoCommit { get; set; } public AutoOffsetReset? AutoOffsetReset { get; set; } }
public class ProducerConfig : ClientConfig { public bool? EnableIdempotence { get; set; } }
public interface IHeader { string Key { get; } byte[] GetValueBytes(); }
public class Headers : List<IHeader> { public void Add(string key, byte[] val) { } public bool TryGetLastBytes(string key, out byte[] lastHeader) { lastHeader = []; return false; } }
public class Message<TKey, TValue> { public TKey Key { get; set; } = default!; public TValue Value { get; set; } = default!; public Headers Headers { get; set; } = new(); }
public class TopicPartitionOffset { public string Topic { get; } = ""; }
public class ConsumeResult<TKey, TValue> { public string Topic { get; set; } = ""; public Message<TKey, TValue> Message { get; set; } = new(); public bool IsPartitionEOF { get; set; } public TopicPartitionOffset TopicPartitionOffset => new(); }
public class DeliveryResult<TKey, TValue> { public string Topic { get; set; } = ""; public Message<TKey, TValue> Message { get; set; } = new(); }
public class KafkaException : Exception { }
public class ConsumeException : KafkaException { }
public interface IClient : IDisposable { string Name { get; } }
public interface IConsumer<TKey, TValue> : IClient
{
    ConsumeResult<TKey, TValue> Consume(CancellationToken cancellationToken = default);
    ConsumeResult<TKey, TValue>? Consume(TimeSpan timeout);
    void Subscribe(string topic);
    void Subscribe(IEnumerable<string> topics);
    void Unsubscribe();
    void Commit(ConsumeResult<TKey, TValue> result);
    void Close();
}
public interface IProducer<TKey, TValue> : IClient
{
    Task<DeliveryResult<TKey, TValue>> ProduceAsync(string topic, Message<TKey, TValue> message, CancellationToken cancellationToken = default);
    void Produce(string topic, Message<TKey, TValue> message);
    int Flush(TimeSpan timeout);
    void Flush(CancellationToken cancellationToken = default);
}
public class ConsumerBuilder<TKey, TValue>(IEnumerable<KeyValuePair<string, string>> config) { public ConsumerBuilder(ConsumerConfig config) : this(new Dictionary<string, string>()) { } public IConsumer<TKey, TValue> Build() => null!; }
public class ProducerBuilder<TKey, TValue>(IEnumerable<KeyValuePair<string, string>> config) { public ProducerBuilder(ProducerConfig config) : this(new Dictionary<string, string>()) { } public IProducer<TKey, TValue> Build() => null!; }
