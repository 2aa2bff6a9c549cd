#nullable enable
using System.Linq.Expressions;
namespace AutoMapper
{
    public interface IMapper { TDestination Map<TDestination>(object source); }
    public interface IMemberConfigurationExpression<TSource, TDestination, TMember> { void MapFrom<TSourceMember>(Expression<Func<TSource, TSourceMember>> mapExpression); void Ignore(); }
    public interface IMappingExpression<TSource, TDestination>
    {
        IMappingExpression<TSource, TDestination> ForMember<TMember>(Expression<Func<TDestination, TMember>> destinationMember, Action<IMemberConfigurationExpression<TSource, TDestination, TMember>> memberOptions);
        IMappingExpression<TDestination, TSource> ReverseMap();
    }
    public abstract class Profile { protected Profile() { } public IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>() => throw null!; }
}
