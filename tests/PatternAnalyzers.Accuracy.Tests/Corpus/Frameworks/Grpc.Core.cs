namespace Grpc.Core
{
    public enum StatusCode { OK = 0, Cancelled = 1, Unknown = 2, InvalidArgument = 3, DeadlineExceeded = 4, NotFound = 5, AlreadyExists = 6, PermissionDenied = 7, FailedPrecondition = 9, Unavailable = 14, Unauthenticated = 16, Internal = 13 }
    public struct Status(StatusCode statusCode, string detail) { public StatusCode StatusCode { get; } = statusCode; public string Detail { get; } = detail; }
    public class Metadata : List<Metadata.Entry> { public class Entry(string key, string value) { public string Key { get; } = key; public string Value { get; } = value; } public void Add(string key, string value) => Add(new Entry(key, value)); public string? GetValue(string key) => null; }
    public class RpcException(Status status) : Exception(status.Detail) { public Status Status { get; } = status; public StatusCode StatusCode => Status.StatusCode; }
    public abstract class ServerCallContext { public string Method => ""; public string Peer => ""; public DateTime Deadline => default; public Metadata RequestHeaders => []; public Metadata ResponseTrailers => []; public CancellationToken CancellationToken => default; public IDictionary<object, object> UserState => null!; }
    public interface IAsyncStreamReader<out T> { T Current { get; } Task<bool> MoveNext(CancellationToken cancellationToken); }
    public static class AsyncStreamReaderExtensions { public static IAsyncEnumerable<T> ReadAllAsync<T>(this IAsyncStreamReader<T> streamReader, CancellationToken cancellationToken = default) => null!; }
    public interface IAsyncStreamWriter<in T> { Task WriteAsync(T message); Task WriteAsync(T message, CancellationToken cancellationToken) => WriteAsync(message); }
    public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T> { }
    [AttributeUsage(AttributeTargets.Class)] public class BindServiceMethodAttribute(Type bindType, string bindMethodName) : Attribute { public Type BindType { get; } = bindType; public string BindMethodName { get; } = bindMethodName; }
    public delegate Task<TResponse> UnaryServerMethod<TRequest, TResponse>(TRequest request, ServerCallContext context) where TRequest : class where TResponse : class;
}
namespace Grpc.Core.Interceptors
{
    public abstract class Interceptor { public virtual Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => continuation(request, context); }
}
