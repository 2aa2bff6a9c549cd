#nullable enable
namespace Neo4j.Driver
{
    public interface IRecord { object this[string key] { get; } object this[int index] { get; } }
    public interface IResultCursor { Task<bool> FetchAsync(); IRecord Current { get; } }
    public interface IAsyncQueryRunner { Task<IResultCursor> RunAsync(string query); Task<IResultCursor> RunAsync(string query, object parameters); }
    public interface IAsyncSession : IAsyncQueryRunner, IAsyncDisposable
    {
        Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work);
        Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work);
    }
    public interface IDriver : IDisposable, IAsyncDisposable { IAsyncSession AsyncSession(); }
    public static class ResultCursorExtensions
    {
        public static Task<List<IRecord>> ToListAsync(this IResultCursor result) => throw null!;
        public static Task<IRecord> SingleAsync(this IResultCursor result) => throw null!;
    }
    public static class ValueExtensions { public static T As<T>(this object value) => throw null!; }
}
