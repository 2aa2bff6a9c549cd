#nullable enable
namespace StackExchange.Redis
{
    public readonly struct RedisKey { public static implicit operator RedisKey(string? key) => throw null!; }
    public readonly struct RedisValue
    {
        public bool IsNull => throw null!; public bool HasValue => throw null!; public bool IsNullOrEmpty => throw null!;
        public static implicit operator RedisValue(string? value) => throw null!;
        public static implicit operator RedisValue(int value) => throw null!;
        public static implicit operator RedisValue(long value) => throw null!;
        public static implicit operator RedisValue(byte[]? value) => throw null!;
        public static implicit operator string?(RedisValue value) => throw null!;
        public static implicit operator byte[]?(RedisValue value) => throw null!;
        public static explicit operator long(RedisValue value) => throw null!;
        public static explicit operator int(RedisValue value) => throw null!;
        public static explicit operator double(RedisValue value) => throw null!;
    }
    public readonly struct RedisChannel { public static RedisChannel Literal(string value) => throw null!; public static RedisChannel Pattern(string value) => throw null!; }
    public readonly struct HashEntry { public HashEntry(RedisValue name, RedisValue value) { } public RedisValue Name => throw null!; public RedisValue Value => throw null!; }
    public readonly struct SortedSetEntry { public RedisValue Element => throw null!; public double Score => throw null!; }
    public enum CommandFlags { None = 0 }
    public enum When { Always, Exists, NotExists }
    public enum Order { Ascending, Descending }
    public interface IConnectionMultiplexer : IDisposable { IDatabase GetDatabase(int db = -1, object? asyncState = null); ISubscriber GetSubscriber(object? asyncState = null); }
    public sealed class ConnectionMultiplexer
    {
        public static IConnectionMultiplexer Connect(string configuration) => throw null!;
    }
    public interface ISubscriber
    {
        Task<long> PublishAsync(RedisChannel channel, RedisValue message, CommandFlags flags = CommandFlags.None);
        Task SubscribeAsync(RedisChannel channel, Action<RedisChannel, RedisValue> handler, CommandFlags flags = CommandFlags.None);
    }
    public interface IDatabase
    {
        RedisValue StringGet(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<RedisValue> StringGetAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<bool> StringSetAsync(RedisKey key, RedisValue value, TimeSpan? expiry = null, When when = When.Always);
        Task<long> StringIncrementAsync(RedisKey key, long value = 1, CommandFlags flags = CommandFlags.None);
        Task<bool> KeyDeleteAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<bool> KeyExistsAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<bool> KeyExpireAsync(RedisKey key, TimeSpan? expiry, CommandFlags flags = CommandFlags.None);
        Task HashSetAsync(RedisKey key, HashEntry[] hashFields, CommandFlags flags = CommandFlags.None);
        Task<HashEntry[]> HashGetAllAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<bool> SortedSetAddAsync(RedisKey key, RedisValue member, double score, CommandFlags flags = CommandFlags.None);
        Task<SortedSetEntry[]> SortedSetRangeByRankWithScoresAsync(RedisKey key, long start = 0, long stop = -1, Order order = Order.Ascending, CommandFlags flags = CommandFlags.None);
        Task<long> ListLeftPushAsync(RedisKey key, RedisValue value, When when = When.Always, CommandFlags flags = CommandFlags.None);
        Task<RedisValue> ListRightPopAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
    }
}
