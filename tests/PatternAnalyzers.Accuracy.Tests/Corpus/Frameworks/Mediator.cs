namespace Mediator
{
    public interface IMessage { }
    public interface ICommand<out TResponse> : IMessage { }
    public interface IQuery<out TResponse> : IMessage { }
    public interface ICommandHandler<in TCommand, TResponse> where TCommand : ICommand<TResponse> { ValueTask<TResponse> Handle(TCommand command, CancellationToken cancellationToken); }
    public interface IQueryHandler<in TQuery, TResponse> where TQuery : IQuery<TResponse> { ValueTask<TResponse> Handle(TQuery query, CancellationToken cancellationToken); }
}
