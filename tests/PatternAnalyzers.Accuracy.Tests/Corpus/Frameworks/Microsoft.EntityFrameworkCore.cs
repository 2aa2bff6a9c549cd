#nullable enable
using System.Collections;
using System.Linq.Expressions;
namespace Microsoft.EntityFrameworkCore
{
    using Microsoft.EntityFrameworkCore.ChangeTracking;
    using Microsoft.EntityFrameworkCore.Metadata.Builders;
    public class DbContextOptions { }
    public class DbContextOptions<TContext> : DbContextOptions where TContext : DbContext { }
    public class DbContextOptionsBuilder { }
    public class DbContext : IDisposable, IAsyncDisposable
    {
        protected DbContext() { }
        public DbContext(DbContextOptions options) { }
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => throw null!;
        public virtual int SaveChanges() => throw null!;
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => throw null!;
        protected internal virtual void OnModelCreating(ModelBuilder modelBuilder) { }
        protected internal virtual void OnConfiguring(DbContextOptionsBuilder optionsBuilder) { }
        public virtual EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual ChangeTracker ChangeTracker => throw null!;
        public virtual void Dispose() { }
        public virtual ValueTask DisposeAsync() => throw null!;
    }
    public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
    {
        public virtual EntityEntry<TEntity> Add(TEntity entity) => throw null!;
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync(TEntity entity, CancellationToken cancellationToken = default) => throw null!;
        public virtual void AddRange(IEnumerable<TEntity> entities) => throw null!;
        public virtual EntityEntry<TEntity> Remove(TEntity entity) => throw null!;
        public virtual void RemoveRange(IEnumerable<TEntity> entities) => throw null!;
        public virtual EntityEntry<TEntity> Update(TEntity entity) => throw null!;
        public virtual ValueTask<TEntity?> FindAsync(params object?[]? keyValues) => throw null!;
        public virtual ValueTask<TEntity?> FindAsync(object?[]? keyValues, CancellationToken cancellationToken) => throw null!;
        public virtual IAsyncEnumerable<TEntity> AsAsyncEnumerable() => throw null!;
        IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        Type IQueryable.ElementType => throw null!;
        Expression IQueryable.Expression => throw null!;
        IQueryProvider IQueryable.Provider => throw null!;
    }
    public class ModelBuilder
    {
        public virtual EntityTypeBuilder<TEntity> Entity<TEntity>() where TEntity : class => throw null!;
        public virtual ModelBuilder Entity<TEntity>(Action<EntityTypeBuilder<TEntity>> buildAction) where TEntity : class => throw null!;
        public virtual ModelBuilder ApplyConfiguration<TEntity>(IEntityTypeConfiguration<TEntity> configuration) where TEntity : class => throw null!;
        public virtual ModelBuilder ApplyConfigurationsFromAssembly(System.Reflection.Assembly assembly, Func<Type, bool>? predicate = null) => throw null!;
    }
    public interface IEntityTypeConfiguration<TEntity> where TEntity : class { void Configure(EntityTypeBuilder<TEntity> builder); }
    public interface IDbContextFactory<TContext> where TContext : DbContext
    {
        TContext CreateDbContext();
        Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default);
    }
    public enum EntityState { Detached, Unchanged, Deleted, Modified, Added }
    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default) => throw null!;
        public static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static IQueryable<TEntity> Include<TEntity, TProperty>(this IQueryable<TEntity> source, Expression<Func<TEntity, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
    }
    public static class RelationalEntityTypeBuilderExtensions
    {
        public static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string? name) where TEntity : class => throw null!;
        public static PropertyBuilder<TProperty> HasColumnName<TProperty>(this PropertyBuilder<TProperty> propertyBuilder, string? name) => throw null!;
    }
}
namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    public class EntityEntry { public virtual object Entity => throw null!; public virtual Microsoft.EntityFrameworkCore.EntityState State { get; set; } }
    public class EntityEntry<TEntity> : EntityEntry where TEntity : class { public new virtual TEntity Entity => throw null!; }
    public class ChangeTracker { public virtual IEnumerable<EntityEntry> Entries() => throw null!; public virtual IEnumerable<EntityEntry<TEntity>> Entries<TEntity>() where TEntity : class => throw null!; }
}
namespace Microsoft.EntityFrameworkCore.Metadata.Builders
{
    public class PropertyBuilder<TProperty>
    {
        public virtual PropertyBuilder<TProperty> IsRequired(bool required = true) => throw null!;
        public virtual PropertyBuilder<TProperty> HasMaxLength(int maxLength) => throw null!;
        public virtual PropertyBuilder<TProperty> HasPrecision(int precision, int scale) => throw null!;
    }
    public class KeyBuilder<TEntity> { }
    public class IndexBuilder<TEntity> { public virtual IndexBuilder<TEntity> IsUnique(bool unique = true) => throw null!; }
    public class EntityTypeBuilder<TEntity> where TEntity : class
    {
        public virtual KeyBuilder<TEntity> HasKey(Expression<Func<TEntity, object?>> keyExpression) => throw null!;
        public virtual IndexBuilder<TEntity> HasIndex(Expression<Func<TEntity, object?>> indexExpression) => throw null!;
        public virtual PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression) => throw null!;
        public virtual EntityTypeBuilder<TEntity> Ignore(Expression<Func<TEntity, object?>> propertyExpression) => throw null!;
    }
}
